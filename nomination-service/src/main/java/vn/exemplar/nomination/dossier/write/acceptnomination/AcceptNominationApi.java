package vn.exemplar.nomination.dossier.write.acceptnomination;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.dossier.write.Dossiers;

@RestController
class AcceptNominationApi {
    private final Dossiers dossiers;

    AcceptNominationApi(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @PostMapping("/api/nominations/{id}/acceptance")
    @RolesAllowed("STANDING_OFFICER")
    Receipt accept(@PathVariable String id, Act act) {
        return dossiers.send(id, new AcceptNomination(id, act), act);
    }
}
