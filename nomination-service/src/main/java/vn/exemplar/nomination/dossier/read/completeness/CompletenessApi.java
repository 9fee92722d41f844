package vn.exemplar.nomination.dossier.read.completeness;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.HeldFiles;
import vn.exemplar.nomination.dossier.read.CriterionTexts;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierViews;

/** What a dossier still lacks (N3). */
@RestController
class CompletenessApi {
    private final DossierViews nominations;
    private final HeldFiles files;
    private final CriterionTexts texts;

    CompletenessApi(DossierViews nominations, HeldFiles files, CriterionTexts texts) {
        this.nominations = nominations;
        this.files = files;
        this.texts = texts;
    }

    @GetMapping("/api/nominations/{id}/completeness")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER"})
    @Operation(
            summary = "What a dossier still lacks (N3)",
            description = "Names each missing claim, proof and part with its text, against the criteria of the version"
                    + " of the programme that the nomination keeps.")
    CompletenessReport completeness(@PathVariable String id, Act act) {
        return nominations
                .find(id, act.actor())
                .map(found -> CompletenessReport.of(found, files.of(id), texts.of(found)))
                .orElseThrow(() -> Refusal.notFound("nomination-not-found", "N2"));
    }
}
