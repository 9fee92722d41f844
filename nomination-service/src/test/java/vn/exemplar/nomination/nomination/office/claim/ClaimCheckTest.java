package vn.exemplar.nomination.nomination.office.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.REWARD;
import static vn.exemplar.nomination.nomination.Nominations.none;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.CheckClaimed;

public class ClaimCheckTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final String TAKEN = "claimed-by-another (N7) {officer=p03}";

    public static NominationDecision claim(String id, String officer, @Nullable String reason, Act act) {
        return new ClaimCheck(id, officer, reason, act);
    }

    public static NominationDecision free(String id, Act act) {
        return new FreeCheck(id, act);
    }

    private static NominationDecision claim(String officer, @Nullable String reason) {
        return claim(N01.id(), officer, reason, OFFICE);
    }

    private static NominationDecision free() {
        return free(N01.id(), OFFICE);
    }

    @Test
    void an_officer_claims_what_nobody_has_or_gives_it_to_a_colleague_N7() {
        N01.asSubmitted().when(claim("p10", null)).then(N01.claimedBy("p10"));
        N01.asSubmitted()
                .given(N01.claimedBy("p03"), N01.freedBy("p03"))
                .when(claim("p10", null))
                .then(N01.claimedBy("p10"));
        CheckClaimed handedOver = new CheckClaimed(N01.id(), "p03", null, "p10", Acts.NOW);
        N01.asSubmitted().when(claim("p03", null)).then(handedOver);
        N01.asSubmitted().given(N01.claimedBy("p10")).when(claim("p03", null)).then(handedOver);
    }

    @Test
    void what_another_has_is_taken_over_with_a_reason_N7() {
        N01.asSubmitted().given(N01.claimedBy("p03")).when(claim("p10", null)).refused(TAKEN);
        N01.asSubmitted().given(N01.claimedBy("p03")).when(claim("p10", " ")).refused(TAKEN);
        N01.asSubmitted().given(N01.claimedBy("p03")).when(claim("p04", null)).refused(TAKEN);
        N01.asSubmitted()
                .given(N01.claimedBy("p03"))
                .when(claim("p10", "Nghỉ phép"))
                .then(new CheckClaimed(N01.id(), "p10", "Nghỉ phép", "p10", Acts.NOW));
    }

    @Test
    void who_has_it_is_not_given_it_again_N7() {
        N01.asSubmitted()
                .given(N01.claimedBy("p10"))
                .when(claim("p10", "Nghỉ phép"))
                .refused("already-claimed (N7) {officer=p10}");
        N01.asSubmitted()
                .given(N01.claimedBy("p03"))
                .when(claim("p03", "Nghỉ phép"))
                .refused("already-claimed (N7) {officer=p03}");
    }

    @Test
    void whoever_has_a_part_in_the_nomination_is_given_nothing_N4() {
        for (String person : List.of(N01.officerId(), N01.headId())) {
            N01.asSubmitted().when(claim(person, null)).refused("colleague-involved (N4) {officer=" + person + "}");
        }
        Nominations ofAPerson = Nominations.sample("N03");
        String nominee = String.valueOf(ofAPerson.content().subject().personId());
        ofAPerson
                .asSubmitted()
                .when(claim(ofAPerson.id(), nominee, null, OFFICE))
                .refused("colleague-involved (N4)");
    }

    @Test
    void only_a_dossier_that_the_office_has_is_claimed_on_hold_too_N7() {
        N01.asSubmitted().given(N01.held()).when(claim("p10", null)).then(N01.claimedBy("p10"));
        N01.asAccepted()
                .given(N01.held())
                .when(claim("p10", null))
                .refused("dossier-not-under-check (N7) {state=HELD}");
        N01.asAccepted().when(claim("p10", null)).refused("dossier-not-under-check (N7) {state=ACCEPTED}");
        N01.asReturned("1.G.01").when(claim("p10", null)).refused("dossier-not-under-check (N7) {state=RETURNED}");
    }

    @Test
    void who_has_it_gives_it_free_N7() {
        N01.asSubmitted().given(N01.claimedBy("p10")).when(free()).then(N01.freedBy("p10"));
        N01.asSubmitted().given(N01.claimedBy("p03")).when(free()).refused(TAKEN);
        N01.asSubmitted().when(free()).refused("check-not-claimed (N7)");
    }

    @Test
    void a_claim_ends_when_the_dossier_leaves_the_office_and_not_before_N7_N8() {
        var claimed = N01.asMarked().given(N01.claimedBy("p03"));
        for (NominationEvent stays :
                List.of(N01.marked(0), N01.flagged(REWARD), N01.decided(REWARD, false), N01.held())) {
            assertThat(claimed.given(stays).state().check().claimedBy()).isEqualTo("p03");
        }
        for (NominationEvent leaves : List.of(
                N01.returned(1, "1.G.01"), N01.accepted(), N01.notAccepted(2, "1.G.01"), N01.withdrawn(false))) {
            assertThat(claimed.given(leaves).state().check().claimedBy()).isNull();
        }
    }

    @Test
    void what_the_office_may_not_see_is_not_found_N2() {
        for (NominationDecision act : List.of(claim("p10", null), free())) {
            N01.asDraft().when(act).refused("nomination-not-found (N2)");
            none().when(act).refused("nomination-not-found (N2)");
        }
    }
}
