package vn.exemplar.nomination.dossier.write.signoffnomination;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.dossier.write.Dossiers;

@RestController
class SignOffNominationApi {
    private final Dossiers dossiers;

    SignOffNominationApi(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @PostMapping("/api/nominations/{id}/sign-off")
    @RolesAllowed("UNIT_HEAD")
    Receipt signOff(@PathVariable String id, Act act) {
        return dossiers.send(id, new SignOffNomination(id, act), act);
    }
}
