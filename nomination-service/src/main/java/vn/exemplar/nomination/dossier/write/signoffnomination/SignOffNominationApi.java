package vn.exemplar.nomination.dossier.write.signoffnomination;

import io.swagger.v3.oas.annotations.Operation;
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
class SignOffNominationApi {
    private final Dossiers dossiers;
    private final ReferenceFacts facts;

    SignOffNominationApi(Dossiers dossiers, ReferenceFacts facts) {
        this.dossiers = dossiers;
        this.facts = facts;
    }

    @PostMapping("/api/nominations/{id}/sign-off")
    @RolesAllowed({"UNIT_HEAD", "UNIT_OFFICER"})
    @Operation(
            summary = "Sign a nomination off (N4)",
            description = "The head of the unit, or whom the head delegated for today; never the nominee."
                    + " Every required criterion must be answered (N3),"
                    + " and every file that is named must be in the vault (N6).")
    Receipt signOff(@PathVariable String id, Act act) {
        String delegation = facts.delegation(act.actor().id(), act.actor().unit(), Today.of(act))
                .orElse(null);
        return dossiers.send(id, new SignOffNomination(id, delegation, facts.heldFiles(id), act), act);
    }
}
