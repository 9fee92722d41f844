package vn.exemplar.nomination.nomination.unit.revise;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.none;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.Saved;
import vn.exemplar.nomination.nomination.events.AskedCriteria;
import vn.exemplar.nomination.nomination.events.ContentChange;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.UnitActed.DraftRevised;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationDrafted;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.Programmes;

public class ReviseDraftTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final Nominations RETITLED = retitled("Tên mới");
    private static final Act OTHER_UNIT = Acts.by("p12", "BCVT", "UNIT_HEAD");

    public static NominationDecision revise(String id, long readVersion, NominationContent content, Act act) {
        return new ReviseDraft(id, readVersion, true, Programmes.inForce(), content, act);
    }

    public static NominationDecision revise(Nominations nomination, long readVersion) {
        return revise(nomination.id(), readVersion, nomination.content(), nomination.officer());
    }

    @Test
    void a_save_records_only_what_changed_N2() {
        N01.asDraft().when(revise(RETITLED, 0)).then(RETITLED.revised(N01));
        assertThat(RETITLED.revised(N01).change().claims()).isEmpty();
        assertThat(RETITLED.revised(N01).change().appliedTo(N01.content())).isEqualTo(RETITLED.content());
    }

    @Test
    void a_save_without_a_change_records_nothing_N2() {
        N01.asDraft().when(revise(N01, 0)).thenNothing();
    }

    @Test
    void a_save_under_an_amended_programme_is_recorded_even_without_a_change_G1() {
        DraftRevised followed = new DraftRevised(
                N01.id(), 2, ContentChange.between(N01.content(), N01.content()), null, N01.officerId(), Acts.NOW);
        N01.asDraft().when(under(secondVersion(), N01, 0)).then(followed);
        N01.asDraft().given(followed).when(under(secondVersion(), N01, 1)).thenNothing();
        assertThat(N01.asDraft().when(under(secondVersion(), N01, 0)).ruleSet()).isEqualTo("2021-2025@2");
    }

    @Test
    void a_save_says_which_criteria_are_asked_for_when_they_are_others_N3() {
        AskedCriteria few = new AskedCriteria(List.of("1.G.01"), List.of(), List.of());
        NominationDrafted drafted = new NominationDrafted(
                N01.id(), "2021-2025", 1, N01.unit(), null, N01.content(), few, N01.officerId(), Acts.NOW);
        DraftRevised saved =
                (DraftRevised) none().given(drafted).when(revise(RETITLED, 0)).event();
        assertThat(saved.criteria()).isEqualTo(N01.criteria());
    }

    @Test
    void nobody_saves_over_a_version_they_have_not_read_N2() {
        N01.asDraft()
                .given(RETITLED.revised(N01))
                .when(revise(retitled("Tên khác"), 0))
                .refused("stale-version (N2)");
        N01.asDraft().given(RETITLED.revised(N01)).when(revise(N01, 7)).refused("stale-version (N2)");
    }

    @Test
    void a_stale_save_is_shown_both_versions_and_each_field_that_differs_N2() {
        Refusal refusal =
                N01.asDraft().given(RETITLED.revised(N01)).when(revise(N01, 0)).refusal();
        assertThat(refusal.shown())
                .containsEntry("yours", N01.content())
                .containsEntry("theirs", RETITLED.content())
                .containsEntry(
                        "differences",
                        List.of(new Saved.Conflict(
                                "title", "Tên mới", N01.content().title())));
        assertThat(refusal.details())
                .containsEntry("savedBy", "p16")
                .containsEntry("current", 1L)
                .containsEntry("read", 0L);
        assertThat(refusal.getMessage()).doesNotContain("Tên mới");
    }

    @Test
    void a_change_after_the_sign_off_drops_it_N2_N4() {
        N01.asSigned().when(revise(RETITLED, 1)).then(N01.signOffDropped(), RETITLED.revised(N01));
        N01.asSigned().when(revise(N01, 1)).then(N01.signOffDropped());
    }

    @Test
    void a_sign_off_is_not_dropped_by_who_does_not_know_of_it_N4() {
        ReviseDraft unaware =
                new ReviseDraft(N01.id(), 1, false, Programmes.inForce(), RETITLED.content(), N01.officer());
        N01.asSigned().when(unaware).refused("signed-off (N4)");
        N01.asSigned()
                .given(N01.signOffDropped())
                .when(new ReviseDraft(N01.id(), 2, false, Programmes.inForce(), RETITLED.content(), N01.officer()))
                .then(RETITLED.revised(N01));
    }

    @Test
    void a_submitted_dossier_is_not_revised_and_staff_never_edit_it_N2_N7() {
        N01.asSubmitted().when(revise(RETITLED, 2)).refused("dossier-not-open-for-revision (N2)");
        N01.asSubmitted().when(revise(N01.id(), 2, RETITLED.content(), OFFICE)).refused("nomination-not-found (N2)");
    }

    @Test
    void a_returned_dossier_keeps_its_version_of_the_programme_G1() {
        N01.asReturned("1.G.01").when(under(secondVersion(), RETITLED, 4)).refused("programme-version-pinned (G1)");
        N01.asReturned("1.G.01").when(revise(RETITLED, 4)).then(RETITLED.revised(N01));
    }

    @Test
    void a_nomination_keeps_its_programme_G1() {
        ObjectNode other = Programmes.json().put("programmeId", "2026-2030");
        ProgrammeTerms terms = new ProgrammeTerms(Programmes.read(other), true);
        N01.asDraft().when(under(terms, RETITLED, 0)).refused("programme-changed (G1) {programme=2021-2025}");
    }

    @Test
    void what_is_saved_fits_the_programme_G1() {
        Nominations late = Nominations.sample("N01");
        late.body().put("year", 2026);
        N01.asDraft().when(revise(late, 0)).refused("year-outside-programme (G1)");
    }

    @Test
    void another_unit_learns_nothing_of_it_and_the_attempt_is_recorded_N2() {
        Refusal refusal = N01.asDraft()
                .when(revise(N01.id(), 0, N01.content(), OTHER_UNIT))
                .refusal();
        assertThat(refusal).hasMessageStartingWith("nomination-not-found (N2)");
        assertThat(refusal.recorded()).isTrue();
        assertThat(none().when(revise(N01, 0)).refusal().recorded()).isFalse();
    }

    @Test
    void what_was_never_drafted_is_not_found_N2() {
        none().when(revise(N01, -1)).refused("nomination-not-found (N2)");
    }

    @Test
    void nothing_is_written_about_an_erased_nominee_A4() {
        none().given(Erased.in(N01.drafted()), N01.erasureOrdered(), N01.erased())
                .when(revise(N01, 2))
                .refused("personal-data-erased (A4)");
    }

    private static ReviseDraft under(ProgrammeTerms programme, Nominations nomination, long readVersion) {
        return new ReviseDraft(
                nomination.id(), readVersion, true, programme, nomination.content(), nomination.officer());
    }

    private static ProgrammeTerms secondVersion() {
        return new ProgrammeTerms(Programmes.plan(2), true);
    }

    private static Nominations retitled(String title) {
        Nominations changed = Nominations.sample("N01");
        changed.body().put("title", title);
        return changed;
    }
}
