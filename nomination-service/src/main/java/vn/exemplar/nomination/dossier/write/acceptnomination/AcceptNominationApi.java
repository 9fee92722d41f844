package vn.exemplar.nomination.dossier.write.acceptnomination;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.dossier.read.earliercases.EarlierCases;
import vn.exemplar.nomination.dossier.write.Dossiers;

@RestController
class AcceptNominationApi {
    private final Dossiers dossiers;
    private final EarlierCases earlierCases;

    AcceptNominationApi(Dossiers dossiers, EarlierCases earlierCases) {
        this.dossiers = dossiers;
        this.earlierCases = earlierCases;
    }

    @PostMapping("/api/nominations/{id}/acceptance")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Accept a dossier (N7)",
            description = "Complete, every point of the checklist passed or not applicable, and every earlier case"
                    + " decided not to be repeated. The council then opens its review.")
    Receipt accept(@PathVariable String id, Act act) {
        return dossiers.send(id, new AcceptNomination(id, earlierCases.of(dossiers.visible(id, act)), act), act);
    }
}
