package vn.exemplar.nomination.dossier.write.submitnomination;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.dossier.write.Dossiers;
import vn.exemplar.nomination.dossier.write.ReferenceFacts;

@RestController
class SubmitNominationApi {
    private final Dossiers dossiers;
    private final ReferenceFacts facts;

    SubmitNominationApi(Dossiers dossiers, ReferenceFacts facts) {
        this.dossiers = dossiers;
        this.facts = facts;
    }

    @PostMapping("/api/nominations/{id}/submission")
    @RolesAllowed({"UNIT_HEAD", "UNIT_OFFICER"})
    Receipt submit(@PathVariable String id, Act act) {
        return dossiers.send(id, new SubmitNomination(id, facts.windowsUntil(Today.of(act)), act), act);
    }
}
