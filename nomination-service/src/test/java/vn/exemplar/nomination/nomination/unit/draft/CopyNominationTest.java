package vn.exemplar.nomination.nomination.unit.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.nomination.Nominations.none;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.NominationContent.Claim;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationDrafted;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.Programmes;

class CopyNominationTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final int YEAR = N01.content().year() + 1;

    private static CopyNomination copy(Nomination earlier, List<String> left, ProgrammeTerms programme, Act act) {
        return new CopyNomination(N01.id(), earlier, YEAR, left, programme, true, act);
    }

    private static CopyNomination copy(Nomination earlier, String... left) {
        return copy(earlier, List.of(left), Programmes.inForce(), N01.officer());
    }

    @Test
    void the_words_of_an_earlier_nomination_become_a_draft_whatever_became_of_it_N2() {
        for (var earlier : List.of(
                N01.asDraft(),
                N01.asAccepted(),
                N01.asSubmitted().given(N01.withdrawn(false)),
                N01.asReturned("1.G.01").given(N01.expired()))) {
            NominationDrafted drafted =
                    (NominationDrafted) none().when(copy(earlier.state())).event();
            NominationContent said = N01.content();
            assertThat(drafted.content().heading())
                    .isEqualTo(
                            N01.with(body -> body.put("year", YEAR)).content().heading());
            assertThat(drafted.content().subject()).isEqualTo(said.subject());
            assertThat(drafted.content().summary()).isEqualTo(said.summary());
            assertThat(drafted.content().achievements()).isEqualTo(said.achievements());
            assertThat(drafted.content().claims()).isEqualTo(unproven(said.claims()));
            assertThat(drafted.criteria()).isEqualTo(N01.criteria());
            assertThat(drafted.leadId()).isNull();
            assertThat(drafted.draftedBy()).isEqualTo(N01.officerId());
        }
    }

    private static List<Claim> unproven(List<Claim> claims) {
        return claims.stream()
                .map(one -> new Claim(one.criterionId(), one.text(), List.of(), List.of(), one.noEvidenceReason()))
                .toList();
    }

    @Test
    void proofs_and_what_may_be_published_are_not_copied_P2() {
        NominationContent copied =
                ((NominationDrafted) none().when(copy(N01.asAccepted().state())).event()).content();
        assertThat(copied.fileNames()).isEmpty();
        assertThat(N01.content().publicationConsent().name()).isTrue();
        assertThat(copied.publicationConsent()).isEqualTo(NominationContent.EMPTY.publicationConsent());
    }

    @Test
    void a_claim_that_is_not_asked_for_any_more_is_left_behind_by_who_says_so_N3() {
        ProgrammeTerms fewer = new ProgrammeTerms(
                Programmes.changed(plan -> ((ArrayNode) plan.path("generalCriteria")).remove(0)), true);
        Nomination earlier = N01.asDraft().state();
        none().when(copy(earlier, List.of(), fewer, N01.officer()))
                .refused("claim-not-asked-for (N3) {criteria=[1.G.01]}");
        NominationDrafted drafted =
                (NominationDrafted) none().when(copy(earlier, List.of("1.G.01"), fewer, N01.officer()))
                        .event();
        assertThat(drafted.content().claims())
                .hasSize(N01.content().claims().size() - 1)
                .noneMatch(claim -> claim.criterionId().equals("1.G.01"));
    }

    @Test
    void it_is_held_against_the_programme_as_any_draft_G1() {
        none().when(copy(N01.asDraft().state(), List.of(), new ProgrammeTerms(Programmes.plan(), false), N01.officer()))
                .refused("programme-not-active (G1)");
        N01.asDraft().when(copy(N01.asDraft().state())).refused("subject-exists (N2)");
    }

    @Test
    void another_units_nomination_is_not_copied_N2() {
        Act ofAnotherUnit = Acts.by("p17", "KHTC", "UNIT_OFFICER");
        none().when(copy(N01.asAccepted().state(), List.of(), Programmes.inForce(), ofAnotherUnit))
                .refused("nomination-not-found (N2)");
        none().when(copy(Nomination.NONE, List.of(), Programmes.inForce(), Acts.by("p17", "", "UNIT_OFFICER")))
                .refused("nomination-not-found (N2)");
    }

    @Test
    void of_a_nominee_whose_data_was_erased_there_are_no_words_A4() {
        none().when(copy(none().given(Erased.in(N01.drafted())).state())).refused("personal-data-erased (A4)");
    }
}
