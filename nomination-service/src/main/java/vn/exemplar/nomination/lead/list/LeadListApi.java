package vn.exemplar.nomination.lead.list;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.nomination.lead.LeadState;

/** Leads, newest first. */
@RestController
@FromView("View_Leads")
class LeadListApi {
    private final LeadViews leads;

    LeadListApi(LeadViews leads) {
        this.leads = leads;
    }

    @GetMapping("/api/leads")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER", "AUDITOR"})
    @Operation(
            summary = "Leads that the caller may see, newest first (N1)",
            description = "A unit sees those about it and those that it reported, the standing office all.")
    PageOf<LeadView> list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable LeadState state,
            @RequestParam(required = false) @Nullable String text,
            PageRequest page,
            Act act) {
        return leads.page(unit, state, text, act.actor(), page);
    }

    @GetMapping("/api/leads/{id}")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER", "AUDITOR"})
    LeadView one(@PathVariable String id, Act act) {
        return leads.find(id, act.actor()).orElseThrow(() -> Refusal.notFound("lead-not-found", "N1"));
    }
}
