package vn.exemplar.nomination.lead.write;

import static org.hamcrest.Matchers.startsWith;
import static vn.exemplar.nomination.lead.LeadEvents.CLOSED;
import static vn.exemplar.nomination.lead.LeadEvents.REPORTED;
import static vn.exemplar.nomination.lead.LeadEvents.TURNED;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.lead.write.closelead.CloseLead;
import vn.exemplar.nomination.lead.write.reportlead.ReportLead;
import vn.exemplar.nomination.lead.write.turnleadintonomination.TurnLeadIntoNomination;

class LeadTest {
    private static final Act REPORTER = Acts.by("p16", "TTCNTT", "UNIT_OFFICER");
    private static final Act OWN_UNIT = Acts.by("p15", "BCVT", "UNIT_OFFICER");

    private final AggregateTestFixture<Lead> lead = new AggregateTestFixture<>(Lead.class);

    @Test
    void anyone_points_at_who_or_what_in_one_paragraph_N1() {
        lead.givenNoPriorActivity().when(report(true)).expectEvents(REPORTED);
    }

    @Test
    void a_lead_is_about_an_active_unit_N1() {
        lead.givenNoPriorActivity()
                .when(report(false))
                .expectExceptionMessage(startsWith("lead-of-inactive-unit (N1)"));
    }

    @Test
    void its_unit_closes_it_with_a_reason_N1() {
        lead.given(REPORTED).when(close(OWN_UNIT)).expectEvents(CLOSED);
        lead.given(REPORTED).when(close(Acts.standingOffice())).expectSuccessfulHandlerExecution();
    }

    @Test
    void others_do_not_close_it_N1() {
        lead.given(REPORTED).when(close(REPORTER)).expectExceptionMessage(startsWith("lead-not-found (N1)"));
    }

    @Test
    void only_an_open_lead_is_closed_N1() {
        lead.given(REPORTED, CLOSED).when(close(OWN_UNIT)).expectExceptionMessage(startsWith("lead-not-open (N1)"));
        lead.given(REPORTED, TURNED).when(close(OWN_UNIT)).expectExceptionMessage(startsWith("lead-not-open (N1)"));
    }

    @Test
    void it_remembers_the_first_nomination_that_was_begun_from_it_N1() {
        TurnLeadIntoNomination turn = new TurnLeadIntoNomination("lead-1", "nomination-1", OWN_UNIT);
        lead.given(REPORTED).when(turn).expectEvents(TURNED);
        lead.given(REPORTED, TURNED).when(turn).expectNoEvents();
        lead.given(REPORTED, CLOSED).when(turn).expectEvents(TURNED);
    }

    private static ReportLead report(boolean active) {
        return new ReportLead(
                REPORTED.leadId(), REPORTED.about(), REPORTED.unit(), active, REPORTED.paragraph(), REPORTER);
    }

    private static CloseLead close(Act act) {
        return new CloseLead("lead-1", "Đã có đề cử khác", act);
    }
}
