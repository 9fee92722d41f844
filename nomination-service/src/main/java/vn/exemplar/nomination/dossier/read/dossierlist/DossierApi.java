package vn.exemplar.nomination.dossier.read.dossierlist;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;

@RestController
class DossierApi {
    private final DossierViews nominations;

    DossierApi(DossierViews nominations) {
        this.nominations = nominations;
    }

    @GetMapping("/api/nominations/{id}")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER", "AUDITOR"})
    ResponseEntity<DossierView> one(@PathVariable String id, Act act) {
        DossierView nomination =
                nominations.find(id, act.actor()).orElseThrow(() -> Refusal.notFound("nomination-not-found", "N2"));
        return ResponseEntity.ok().eTag(Long.toString(nomination.version())).body(nomination);
    }
}
