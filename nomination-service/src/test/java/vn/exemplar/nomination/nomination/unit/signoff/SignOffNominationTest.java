package vn.exemplar.nomination.nomination.unit.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.nomination.Nominations.none;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.delegation.DelegationFacts.InForce;
import vn.exemplar.nomination.nomination.NamedFiles;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.AskedCriteria;
import vn.exemplar.nomination.nomination.events.SubmittedFile;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationDrafted;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSignedOff;

public class SignOffNominationTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final Nominations N03 = Nominations.sample("N03");

    public static NominationDecision signOff(Nominations nomination, @Nullable String delegationId, Act act) {
        List<InForce> delegations =
                delegationId == null ? List.of() : List.of(new InForce(delegationId, nomination.headId()));
        return new SignOffNomination(nomination.id(), delegations, nomination.files(), true, act);
    }

    @Test
    void a_head_may_sign_for_the_collective_they_lead_and_the_dossier_says_so_N4() {
        assertThat(N01.signedOff().leadsTheNominee()).isTrue();
        N01.asDraft().when(signOff(N01, null, N01.head())).then(N01.signedOff());
    }

    @Test
    void a_nominee_cannot_sign_their_own_nomination_N4() {
        Act nominee = Acts.by("p07", N03.unit(), "UNIT_HEAD");
        N03.asDraft().when(signOff(N03, null, nominee)).refused("own-nomination (N4)");
    }

    @Test
    void a_delegate_is_no_more_allowed_to_sign_for_themselves_N4() {
        Act nominee = Acts.by("p07", N03.unit(), "UNIT_OFFICER");
        N03.asDraft().when(signOff(N03, "delegation-1", nominee)).refused("own-nomination (N4)");
    }

    @Test
    void an_officer_signs_off_only_as_a_delegate_of_that_day_N4() {
        N01.asDraft().when(signOff(N01, null, N01.officer())).refused("no-authority-to-sign-off (N4)");
        N01.asDraft()
                .when(signOff(N01, "delegation-1", N01.officer()))
                .then(new NominationSignedOff(
                        N01.id(), N01.officerId(), "DELEGATE", "delegation-1", false, N01.files(), Acts.NOW));
    }

    @Test
    void what_the_nominee_delegated_does_not_count_for_their_own_nomination_N4() {
        InForce ofTheNominee = new InForce("delegation-1", "p07");
        InForce ofTheDirector = new InForce("delegation-2", "p01");
        Act delegate = N03.officer();
        N03.asDraft()
                .when(new SignOffNomination(N03.id(), List.of(ofTheNominee), N03.files(), false, delegate))
                .refused("no-authority-to-sign-off (N4)");
        NominationSignedOff signed = (NominationSignedOff) N03.asDraft()
                .when(new SignOffNomination(
                        N03.id(), List.of(ofTheNominee, ofTheDirector), N03.files(), false, delegate))
                .event();
        assertThat(signed.delegationId()).isEqualTo("delegation-2");
    }

    @Test
    void a_head_signs_as_the_head_also_with_a_delegation_N4() {
        N01.asDraft().when(signOff(N01, "delegation-1", N01.head())).then(N01.signedOff());
    }

    @Test
    void every_file_that_is_named_is_in_the_vault_before_the_sign_off_N6() {
        List<SubmittedFile> all = N01.files();
        SubmittedFile missing = all.getLast();
        SignOffNomination incomplete =
                new SignOffNomination(N01.id(), List.of(), all.subList(0, all.size() - 1), false, N01.head());
        N01.asDraft().when(incomplete).refused("files-missing (N6)");
        assertThat(N01.asDraft().when(incomplete).refusal()).hasMessageContaining(missing.file());
    }

    @Test
    void every_part_is_there_before_the_sign_off_N3() {
        Nominations incomplete = N01.with(body -> ((ArrayNode) body.path("dossierParts")).remove(0));
        incomplete
                .asDraft()
                .when(signOff(incomplete, null, N01.head()))
                .refused("parts-missing (N3) {parts=[SUBMISSION_LETTER]}");
    }

    @Test
    void what_has_no_proof_is_signed_only_by_who_knows_it_N3() {
        Nominations n05 = Nominations.sample("N05");
        n05.asDraft()
                .when(new SignOffNomination(n05.id(), List.of(), n05.files(), false, n05.head()))
                .refused("criteria-unproven (N3)");
        n05.asDraft()
                .when(new SignOffNomination(n05.id(), List.of(), n05.files(), true, n05.head()))
                .then(n05.signedOff());
    }

    @Test
    void an_id_is_the_same_in_whatever_way_it_is_written_N4() {
        for (String written : List.of(" p07 ", "P07", "p07\u00a0")) {
            Nominations typed = N03.with(body -> ((ObjectNode) body.path("subject")).put("personId", written));
            assertThat(typed.content().subject().personId()).isEqualTo("p07");
            Act nominee = Acts.by("P07", N03.unit(), "UNIT_HEAD");
            typed.asDraft().when(signOff(typed, null, nominee)).refused("own-nomination (N4)");
        }
    }

    @Test
    void a_dossier_whose_nominee_was_erased_is_signed_off_no_more_A4() {
        NominationDrafted erased = Erased.in(N01.drafted());
        List<SubmittedFile> nameless = N01.files().stream().map(Erased::in).toList();
        assertThat(nameless).hasSizeGreaterThan(1);
        SignOffNomination signOff = new SignOffNomination(N01.id(), List.of(), nameless, false, N01.head());
        none().given(erased).when(signOff).refused("personal-data-erased (A4)");
        assertThat(NamedFiles.of(erased.content(), nameless).missing()).isEmpty();
    }

    @Test
    void a_dossier_is_signed_off_once_N4() {
        N01.asSigned().when(signOff(N01, null, N01.head())).refused("dossier-not-awaiting-sign-off (N4)");
    }

    @Test
    void a_returned_dossier_is_signed_anew_and_a_withdrawn_one_no_more_N4_N8() {
        N01.asReturned("1.G.01").when(signOff(N01, null, N01.head())).then(N01.signedOff());
        N01.asDraft()
                .given(N01.withdrawn(false))
                .when(signOff(N01, null, N01.head()))
                .refused("dossier-not-awaiting-sign-off (N4)");
    }

    @Test
    void every_required_criterion_is_claimed_before_sign_off_N3() {
        N01.withoutFirstClaim().asDraft().when(signOff(N01, null, N01.head())).refused("criteria-unclaimed (N3)");
    }

    @Test
    void an_empty_claim_says_nothing_and_an_empty_summary_neither_N3() {
        Nominations hollow = Nominations.sample("N01");
        ((ObjectNode) hollow.body().path("claims").get(0)).put("text", " ");
        hollow.asDraft().when(signOff(N01, null, N01.head())).refused("criteria-unclaimed (N3)");
        Nominations unsummed = Nominations.sample("N01");
        unsummed.body().put("summary", "");
        unsummed.asDraft().when(signOff(N01, null, N01.head())).refused("summary-missing (N3)");
    }

    @Test
    void a_criterion_that_is_not_required_may_be_left_out_N3() {
        Nominations shorter = N01.withoutFirstClaim();
        String left = N01.content().claims().getFirst().criterionId();
        List<String> required = N01.criteria().required().stream()
                .filter(id -> !id.equals(left))
                .toList();
        AskedCriteria criteria =
                new AskedCriteria(required, List.of(left), N01.criteria().parts());
        NominationDrafted drafted = new NominationDrafted(
                N01.id(), "2021-2025", 1, N01.unit(), null, shorter.content(), criteria, N01.officerId(), Acts.NOW);
        none().given(drafted).when(signOff(N01, null, N01.head())).then(N01.signedOff());
    }

    @Test
    void another_unit_learns_nothing_of_it_N2() {
        Act other = Acts.by("p12", "BCVT", "UNIT_HEAD");
        N01.asDraft().when(signOff(N01, null, other)).refused("nomination-not-found (N2)");
    }

    @Test
    void what_was_never_drafted_is_not_found_N2() {
        none().when(signOff(N01, null, Acts.by("p13", "", "UNIT_HEAD"))).refused("nomination-not-found (N2)");
    }
}
