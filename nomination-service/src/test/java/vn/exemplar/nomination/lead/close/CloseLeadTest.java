package vn.exemplar.nomination.lead.close;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.lead.LeadEvents.CLOSED;
import static vn.exemplar.nomination.lead.LeadEvents.OWN_UNIT;
import static vn.exemplar.nomination.lead.LeadEvents.REPORTED;
import static vn.exemplar.nomination.lead.LeadEvents.REPORTER;
import static vn.exemplar.nomination.lead.LeadEvents.TURNED;
import static vn.exemplar.nomination.lead.LeadEvents.none;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.lead.Lead;

class CloseLeadTest {
    private static final Act OFFICE_AND_HEAD = new Act(
            new Actor("p03", "VPS", List.of("UNIT_HEAD", "STANDING_OFFICER")),
            "UNIT_HEAD",
            Acts.NOW,
            "command",
            "fingerprint",
            "a test",
            "talk",
            null);

    @Test
    void its_unit_closes_it_with_a_reason_N1() {
        none().given(REPORTED).when(close(OWN_UNIT)).then(CLOSED);
        none().given(REPORTED).when(close(Acts.standingOffice())).event();
    }

    @Test
    void others_do_not_close_it_N1() {
        Refusal refusal = none().given(REPORTED).when(close(REPORTER)).refusal();
        assertThat(refusal).hasMessageStartingWith("lead-not-found (N1)");
        assertThat(refusal.recorded()).isTrue();
    }

    @Test
    void one_that_was_never_reported_is_not_found_N1() {
        Refusal refusal = none().when(close(Acts.standingOffice())).refusal();
        assertThat(refusal).hasMessageStartingWith("lead-not-found (N1)");
        assertThat(refusal.recorded()).isFalse();
    }

    @Test
    void only_an_open_lead_is_closed_N1() {
        none().given(REPORTED, CLOSED).when(close(OWN_UNIT)).refused("lead-not-open (N1) {state=CLOSED}");
        none().given(REPORTED, TURNED).when(close(OWN_UNIT)).refused("lead-not-open (N1) {state=TURNED_INTO_NOM");
    }

    @Test
    void who_is_of_another_unit_closes_it_as_the_office_A1() {
        Lead lead = Lead.NONE.after(REPORTED);
        assertThat(lead.closing(OFFICE_AND_HEAD).role()).isEqualTo("STANDING_OFFICER");
        assertThat(lead.closing(OWN_UNIT)).isEqualTo(OWN_UNIT);
    }

    private static CloseLead close(Act act) {
        return new CloseLead("lead-1", "Đã có đề cử khác", act);
    }
}
