package vn.exemplar.nomination.lead.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.lead.LeadEvents.REPORTED;
import static vn.exemplar.nomination.lead.LeadEvents.REPORTER;
import static vn.exemplar.nomination.lead.LeadEvents.none;

import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Refusal;

class ReportLeadTest {

    @Test
    void anyone_points_at_who_or_what_in_one_paragraph_N1() {
        none().when(report(true)).then(REPORTED);
    }

    @Test
    void a_lead_is_about_an_active_unit_N1() {
        Refusal refusal = none().when(report(false)).refusal();
        assertThat(refusal).hasMessageStartingWith("lead-of-inactive-unit (N1)");
        assertThat(refusal.details()).containsEntry("unit", "BCVT");
    }

    @Test
    void what_was_reported_is_not_reported_again_N1() {
        none().given(REPORTED).when(report(true)).refused("subject-exists (N1)");
    }

    private static ReportLead report(boolean active) {
        return new ReportLead(
                REPORTED.leadId(), REPORTED.about(), REPORTED.unit(), active, REPORTED.paragraph(), REPORTER);
    }
}
