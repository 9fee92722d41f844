package vn.exemplar.nomination.dossier.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.ledger.axon.StableNameSerializer;
import vn.exemplar.ledger.erasure.InMemorySubjectKeys;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.dossier.events.ContentChange;
import vn.exemplar.nomination.dossier.events.DraftRevised;
import vn.exemplar.nomination.dossier.events.NominationContent;
import vn.exemplar.nomination.dossier.write.revisedraft.ReviseDraft;
import vn.exemplar.nomination.dossier.write.saveclaim.SaveClaim;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.Programmes;

class SaveDraftTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final Nominations RETITLED = retitled("Tên mới");

    private final AggregateTestFixture<Dossier> dossier = new AggregateTestFixture<>(Dossier.class);

    @Test
    void a_save_records_only_what_changed_N2() {
        dossier.given(N01.drafted()).when(RETITLED.revise(0)).expectEvents(RETITLED.revised(N01));
        assertThat(RETITLED.revised(N01).change().claims()).isEmpty();
        assertThat(RETITLED.revised(N01).change().appliedTo(N01.content())).isEqualTo(RETITLED.content());
    }

    @Test
    void a_save_without_a_change_records_nothing_N2() {
        dossier.given(N01.drafted()).when(N01.revise(0)).expectNoEvents();
        NominationContent.Claim same = N01.content().claims().getFirst();
        dossier.given(N01.drafted())
                .when(new SaveClaim(N01.id(), 0, same, N01.officer()))
                .expectNoEvents();
    }

    @Test
    void nobody_saves_over_a_version_they_have_not_read_N2() {
        dossier.given(N01.drafted(), RETITLED.revised(N01))
                .when(retitled("Tên khác").revise(0))
                .expectExceptionMessage(startsWith("stale-version (N2)"));
        dossier.given(N01.drafted(), RETITLED.revised(N01))
                .when(N01.revise(7))
                .expectExceptionMessage(startsWith("stale-version (N2)"));
    }

    @Test
    void a_stale_save_is_shown_both_versions_and_each_field_that_differs_N2() {
        CaseFile stored = CaseFile.begun(N01.drafted()).after(RETITLED.revised(N01));
        Refusal refusal = SaveConflict.refusal(0, stored, N01.content());
        assertThat(refusal.shown())
                .containsEntry("yours", N01.content())
                .containsEntry("theirs", RETITLED.content())
                .containsEntry(
                        "differences",
                        List.of(new SaveConflict(
                                "title", "Tên mới", N01.content().title())));
        assertThat(refusal.details()).containsEntry("savedBy", "p16").containsEntry("current", 1L);
        assertThat(refusal.getMessage()).doesNotContain("Tên mới");
    }

    @Test
    void two_people_save_different_claims_and_neither_is_lost_N2() {
        NominationContent.Claim second = N01.content().claims().get(1);
        NominationContent.Claim mine =
                new NominationContent.Claim(second.criterionId(), "Của tôi", second.evidence(), null);
        dossier.given(N01.drafted(), N01.claimSaved("Của người khác"))
                .when(new SaveClaim(N01.id(), 0, mine, N01.officer()))
                .expectSuccessfulHandlerExecution();
        dossier.given(N01.drafted(), N01.claimSaved("Của người khác"))
                .when(N01.saveClaim(0, "Của tôi", N01.officer()))
                .expectExceptionMessage(startsWith("stale-version (N2)"));
    }

    @Test
    void a_claim_that_is_not_asked_for_is_not_saved_N3() {
        NominationContent.Claim foreign = new NominationContent.Claim("2.6.J.01", "Không hỏi", List.of(), "Không");
        dossier.given(N01.drafted())
                .when(new SaveClaim(N01.id(), 0, foreign, N01.officer()))
                .expectExceptionMessage(startsWith("claim-not-asked-for (N3)"));
    }

    @Test
    void a_change_after_the_sign_off_drops_it_N2_N4() {
        dossier.given(N01.drafted(), N01.signedOff())
                .when(RETITLED.revise(1))
                .expectEvents(N01.signOffDropped(), RETITLED.revised(N01));
        dossier.given(N01.drafted(), N01.signedOff(), N01.signOffDropped(), RETITLED.revised(N01))
                .when(N01.submit())
                .expectExceptionMessage(startsWith("dossier-not-signed-off (N4)"));
    }

    @Test
    void a_submitted_dossier_is_not_revised_and_staff_never_edit_it_N2_N7() {
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted())
                .when(RETITLED.revise(2))
                .expectExceptionMessage(startsWith("dossier-not-open-for-revision (N2)"));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted())
                .when(new ReviseDraft(N01.id(), 2, Programmes.inForce(), RETITLED.content(), Acts.standingOffice()))
                .expectExceptionMessage(startsWith("nomination-not-found (N2)"));
    }

    @Test
    void a_returned_dossier_keeps_its_version_of_the_programme_G1() {
        ProgrammeTerms second =
                new ProgrammeTerms(Programmes.read(Programmes.json().put("version", 2)), true);
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted())
                .andGiven(N01.marked(0, "1.G.01"), N01.returned(1, "1.G.01"))
                .when(new ReviseDraft(N01.id(), 4, second, RETITLED.content(), N01.officer()))
                .expectExceptionMessage(startsWith("programme-version-pinned (G1)"));
    }

    @Test
    void five_hundred_autosaves_of_a_long_draft_stay_small_N2() {
        StableNameSerializer store =
                StableNameSerializer.of(List.of(DraftRevised.class), InMemorySubjectKeys.derivedFrom("test"));
        int whole = store.serialize(new DraftRevised(N01.id(), 1, everything(), null, "p16", Acts.NOW), byte[].class)
                .getData()
                .length;
        int saves = IntStream.range(0, 500)
                .mapToObj(save -> N01.claimSaved("Lần lưu thứ " + save))
                .mapToInt(event -> store.serialize(event, byte[].class).getData().length)
                .sum();
        assertThat(saves).isLessThan(500 * 600);
        assertThat(saves / 500).isLessThan(whole / 10);
    }

    @Test
    void every_change_is_found_again_in_the_content_N2() {
        for (String one : List.of("N01", "N02", "N03", "N07")) {
            for (String other : List.of("N04", "N05", "N06", "N08")) {
                NominationContent before = Nominations.sample(one).content();
                NominationContent after = Nominations.sample(other).content();
                NominationContent merged = ContentChange.between(before, after).appliedTo(before);
                assertThat(ContentChange.between(merged, after).isNothing())
                        .as(one + " to " + other)
                        .isTrue();
            }
        }
    }

    private static ContentChange everything() {
        return ContentChange.between(Nominations.sample("N03").content(), N01.content());
    }

    private static Nominations retitled(String title) {
        Nominations changed = Nominations.sample("N01");
        changed.body().put("title", title);
        return changed;
    }
}
