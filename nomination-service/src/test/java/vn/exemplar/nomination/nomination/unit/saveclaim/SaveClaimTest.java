package vn.exemplar.nomination.nomination.unit.saveclaim;

import static vn.exemplar.nomination.nomination.Nominations.none;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.NominationContent.Claim;
import vn.exemplar.nomination.nomination.events.NominationContent.Pages;

public class SaveClaimTest {
    private static final Nominations N01 = Nominations.sample("N01");

    public static NominationDecision saveClaim(String id, long readVersion, Claim claim, Act act) {
        return new SaveClaim(id, readVersion, true, claim, act);
    }

    private static NominationDecision saveClaim(long readVersion, Claim claim) {
        return saveClaim(N01.id(), readVersion, claim, N01.officer());
    }

    @Test
    void one_claim_is_saved_by_itself_N2() {
        N01.asDraft().when(saveClaim(0, N01.claim("Viết lại"))).then(N01.claimSaved("Viết lại"));
        N01.asSigned().when(saveClaim(1, N01.claim("Viết lại"))).then(N01.signOffDropped(), N01.claimSaved("Viết lại"));
    }

    @Test
    void a_claim_that_is_stored_so_already_records_nothing_N2() {
        N01.asDraft().when(saveClaim(0, N01.content().claims().getFirst())).thenNothing();
    }

    @Test
    void two_people_save_different_claims_and_neither_is_lost_N2() {
        Claim second = N01.content().claims().get(1);
        Claim mine = new Claim(second.criterionId(), "Của tôi", second.evidence(), List.of(), null);
        N01.asDraft()
                .given(N01.claimSaved("Của người khác"))
                .when(saveClaim(0, mine))
                .then(N01.claimSaved(mine));
        N01.asDraft()
                .given(N01.claimSaved("Của người khác"))
                .when(saveClaim(0, N01.claim("Của tôi")))
                .refused("stale-version (N2)");
        N01.asDraft()
                .given(N01.claimSaved("Của người khác"))
                .when(saveClaim(1, N01.claim("Của tôi")))
                .then(N01.claimSaved("Của tôi"));
    }

    @Test
    void nobody_saves_over_a_version_that_is_not_there_yet_N2() {
        N01.asDraft().when(saveClaim(1, N01.claim("Của tôi"))).refused("stale-version (N2)");
    }

    @Test
    void a_claim_that_is_not_asked_for_is_not_saved_N3() {
        Claim foreign = new Claim("2.6.J.01", "Không hỏi", List.of(), List.of(), "Không");
        N01.asDraft().when(saveClaim(0, foreign)).refused("claim-not-asked-for (N3)");
    }

    @Test
    void a_claim_that_another_took_out_meanwhile_does_not_come_back_unseen_N2() {
        N01.asDraft()
                .given(N01.withoutFirstClaim().revised(N01))
                .when(saveClaim(0, N01.claim("Của tôi")))
                .refused("stale-version (N2)");
        N01.asDraft()
                .given(N01.withoutFirstClaim().revised(N01))
                .when(saveClaim(1, N01.claim("Của tôi")))
                .then(N01.claimSaved("Của tôi"));
    }

    @Test
    void a_claim_is_saved_with_evidence_of_this_dossier_only_N3() {
        Claim foreign = new Claim(N01.claim("").criterionId(), "Của tôi", List.of("E99"), List.of(), null);
        N01.asDraft().when(saveClaim(0, foreign)).refused("evidence-unknown (N3) {evidence=[E99]}");
    }

    @Test
    void pages_are_of_evidence_that_the_claim_names_N6() {
        Claim first = N01.claim("Của tôi");
        String own = first.evidence().getFirst();
        Claim paged =
                new Claim(first.criterionId(), "Của tôi", List.of(own), List.of(new Pages(own, 2, 3, "bảng 1")), null);
        Claim astray =
                new Claim(first.criterionId(), "Của tôi", List.of(own), List.of(new Pages("E98", 2, 3, null)), null);
        N01.asDraft().when(saveClaim(0, paged)).then(N01.claimSaved(paged));
        N01.asDraft().when(saveClaim(0, astray)).refused("evidence-unknown (N3) {evidence=[E98]}");
    }

    @Test
    void a_sign_off_is_not_dropped_by_who_does_not_know_of_it_N4() {
        N01.asSigned()
                .when(new SaveClaim(N01.id(), 1, false, N01.claim("Viết lại"), N01.officer()))
                .refused("signed-off (N4)");
    }

    @Test
    void a_submitted_dossier_is_not_revised_N2() {
        N01.asSubmitted().when(saveClaim(2, N01.claim("Muộn"))).refused("dossier-not-open-for-revision (N2)");
        N01.asDraft()
                .given(N01.withdrawn(false))
                .when(saveClaim(1, N01.claim("Muộn")))
                .refused("dossier-not-open-for-revision (N2)");
    }

    @Test
    void another_unit_learns_nothing_of_it_N2() {
        Act other = Acts.by("p12", "BCVT", "UNIT_HEAD");
        N01.asDraft().when(saveClaim(N01.id(), 0, N01.claim("Khác"), other)).refused("nomination-not-found (N2)");
    }

    @Test
    void what_was_never_drafted_is_not_found_N2() {
        none().when(saveClaim(N01.id(), 0, N01.claim("Nhầm"), Acts.by("p16", "", "UNIT_OFFICER")))
                .refused("nomination-not-found (N2)");
    }

    @Test
    void nothing_is_written_about_an_erased_nominee_A4() {
        none().given(Erased.in(N01.drafted()), N01.erasureOrdered(), N01.erased())
                .when(saveClaim(2, N01.claim("Viết lại")))
                .refused("personal-data-erased (A4)");
    }
}
