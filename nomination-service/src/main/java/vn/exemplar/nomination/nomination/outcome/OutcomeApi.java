package vn.exemplar.nomination.nomination.outcome;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.nomination.nomination.NominationViews;

@RestController
@FromView("View_Nominations")
class OutcomeApi {
    private final NominationViews nominations;
    private final OutcomeViews outcomes;

    OutcomeApi(NominationViews nominations, OutcomeViews outcomes) {
        this.nominations = nominations;
        this.outcomes = outcomes;
    }

    @GetMapping("/api/nominations/{id}/outcome")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER", "AUDITOR"})
    OutcomeView outcome(@PathVariable String id, Act act) {
        nominations.visible(id, act.actor());
        return outcomes.find(id).orElseGet(() -> OutcomeView.nothingYet(id));
    }
}
