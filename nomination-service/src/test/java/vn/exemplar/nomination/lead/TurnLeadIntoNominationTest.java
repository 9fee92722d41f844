package vn.exemplar.nomination.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.lead.LeadEvents.CLOSED;
import static vn.exemplar.nomination.lead.LeadEvents.OWN_UNIT;
import static vn.exemplar.nomination.lead.LeadEvents.REPORTED;
import static vn.exemplar.nomination.lead.LeadEvents.REPORTER;
import static vn.exemplar.nomination.lead.LeadEvents.STRANGER;
import static vn.exemplar.nomination.lead.LeadEvents.TURNED;
import static vn.exemplar.nomination.lead.LeadEvents.none;

import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;

class TurnLeadIntoNominationTest {

    @Test
    void it_remembers_the_first_nomination_that_was_begun_from_it_N1() {
        none().given(REPORTED).when(turn("nomination-1", OWN_UNIT)).then(TURNED);
        none().given(REPORTED, TURNED).when(turn("nomination-1", OWN_UNIT)).thenNothing();
        none().given(REPORTED, TURNED)
                .when(turn("nomination-2", OWN_UNIT))
                .refused("lead-not-open (N1) {state=TURNED_INTO_NOMINATION}");
    }

    @Test
    void only_an_open_lead_becomes_a_nomination_N1() {
        none().given(REPORTED, CLOSED)
                .when(turn("nomination-1", OWN_UNIT))
                .refused("lead-not-open (N1) {state=CLOSED}");
    }

    @Test
    void it_becomes_one_of_those_who_may_see_it_N1() {
        none().given(REPORTED).when(turn("nomination-1", REPORTER)).then(TURNED);
        none().given(REPORTED).when(turn("nomination-1", STRANGER)).refused("lead-not-found (N1)");
        none().given(REPORTED, TURNED).when(turn("nomination-1", STRANGER)).refused("lead-not-found (N1)");
        none().when(turn("nomination-1", Acts.standingOffice())).refused("lead-not-found (N1)");
    }

    @Test
    void its_unit_and_that_of_the_reporter_see_it_and_who_sees_everything_N1() {
        Lead lead = none().given(REPORTED).state();
        for (Act act : new Act[] {REPORTER, OWN_UNIT, Acts.standingOffice(), Acts.by("p20", "TTR", "AUDITOR")}) {
            assertThat(lead.mayBeSeenBy(act.actor())).as(act.actor().id()).isTrue();
        }
        assertThat(lead.mayBeSeenBy(STRANGER.actor())).isFalse();
    }

    @Test
    void it_is_remembered_with_what_became_of_it_N1() {
        Lead open = new Lead(
                LeadState.OPEN,
                "Tổ Sóng bản xa",
                "BCVT",
                "Đưa sóng tới 11 thôn vùng lõm.",
                "p16",
                "TTCNTT",
                null,
                null,
                Acts.NOW);
        assertThat(none().given(REPORTED).state()).isEqualTo(open);
        assertThat(none().given(REPORTED, TURNED).state())
                .extracting(Lead::state, Lead::nominationId, Lead::closedReason)
                .containsExactly(LeadState.TURNED_INTO_NOMINATION, "nomination-1", null);
        assertThat(none().given(REPORTED, CLOSED).state())
                .extracting(Lead::state, Lead::nominationId, Lead::closedReason)
                .containsExactly(LeadState.CLOSED, null, "Đã có đề cử khác");
    }

    private static TurnLeadIntoNomination turn(String nominationId, Act act) {
        return new TurnLeadIntoNomination("lead-1", nominationId, act);
    }
}
