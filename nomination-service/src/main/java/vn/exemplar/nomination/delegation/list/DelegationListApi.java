package vn.exemplar.nomination.delegation.list;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;

/** The standing office, the director and the auditor see every delegation, others those of their own unit. */
@RestController
@FromView("View_Delegations")
class DelegationListApi {
    private final DelegationViews delegations;

    DelegationListApi(DelegationViews delegations) {
        this.delegations = delegations;
    }

    @GetMapping("/api/delegations")
    @RolesAllowed({"STANDING_OFFICER", "AUDITOR", "DIRECTOR", "UNIT_HEAD", "UNIT_OFFICER"})
    @Operation(summary = "Delegations of sign-off, the latest first; with asOf those in force on that day (N4)")
    PageOf<DelegationView> list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String delegate,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            PageRequest page,
            Act act) {
        Actor actor = act.actor();
        boolean all = actor.has("STANDING_OFFICER") || actor.has("AUDITOR") || actor.has("DIRECTOR");
        if (!all && unit != null && !unit.equals(actor.unit())) {
            return new PageOf<>(List.of(), page.page(), page.size(), 0);
        }
        return delegations.page(all ? unit : actor.unit(), delegate, asOf, page);
    }
}
