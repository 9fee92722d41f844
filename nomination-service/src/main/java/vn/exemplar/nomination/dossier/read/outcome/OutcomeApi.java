package vn.exemplar.nomination.dossier.read.outcome;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierViews;

@RestController
class OutcomeApi {
    private final DossierViews nominations;
    private final OutcomeViews outcomes;

    OutcomeApi(DossierViews nominations, OutcomeViews outcomes) {
        this.nominations = nominations;
        this.outcomes = outcomes;
    }

    @GetMapping("/api/nominations/{id}/outcome")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER", "AUDITOR"})
    OutcomeView outcome(@PathVariable String id, Act act) {
        return nominations
                .find(id, act.actor())
                .map(nomination -> outcomes.find(id).orElseGet(() -> OutcomeView.nothingYet(id)))
                .orElseThrow(() -> Refusal.notFound("nomination-not-found", "N2"));
    }
}
