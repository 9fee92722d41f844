package vn.exemplar.nomination.lead.write.reportlead;

import vn.exemplar.chassis.act.Refusal;

public final class OnlyAnActiveUnitHasLeads {

    private OnlyAnActiveUnitHasLeads() {}

    public static void check(ReportLead command) {
        if (!command.unitActive()) {
            throw Refusal.unprocessable("lead-of-inactive-unit", "N1").with("unit", command.unit());
        }
    }
}
