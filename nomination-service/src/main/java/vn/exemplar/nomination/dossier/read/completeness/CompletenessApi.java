package vn.exemplar.nomination.dossier.read.completeness;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.Completeness;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierView;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierViews;

/** What a dossier still lacks (N3). */
@RestController
class CompletenessApi {
    private final DossierViews nominations;

    CompletenessApi(DossierViews nominations) {
        this.nominations = nominations;
    }

    record Report(
            boolean complete, List<String> missingClaims, List<String> unprovenClaims, List<String> missingParts) {}

    @GetMapping("/api/nominations/{id}/completeness")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER"})
    Report completeness(@PathVariable String id, Act act) {
        Completeness found = nominations
                .find(id, act.actor())
                .map(DossierView::completeness)
                .orElseThrow(() -> Refusal.notFound("nomination-not-found", "N2"));
        return new Report(found.complete(), found.missingClaims(), found.unprovenClaims(), found.missingParts());
    }
}
