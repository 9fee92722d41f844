package vn.exemplar.nomination.nomination.completeness;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.nomination.nomination.CriterionTexts;
import vn.exemplar.nomination.nomination.Draft;
import vn.exemplar.nomination.nomination.EvidenceVault;
import vn.exemplar.nomination.nomination.NominationViews;

/** What a dossier still lacks (N3). */
@RestController
@FromView({"View_Nominations", "View_Evidence", "View_Programmes"})
class CompletenessApi {
    private final NominationViews nominations;
    private final EvidenceVault vault;
    private final CriterionTexts texts;

    CompletenessApi(NominationViews nominations, EvidenceVault vault, CriterionTexts texts) {
        this.nominations = nominations;
        this.vault = vault;
        this.texts = texts;
    }

    @GetMapping("/api/nominations/{id}/completeness")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER"})
    @Operation(
            summary = "What a dossier still lacks (N3)",
            description = "Names each missing claim, proof and part with its text, against the criteria of the version"
                    + " of the programme that the nomination keeps.")
    CompletenessReport completeness(@PathVariable String id, Act act) {
        Draft draft = nominations.visible(id, act.actor()).nomination().draft();
        return CompletenessReport.of(draft, vault.filesOf(id), texts.of(draft), texts.parts(draft));
    }
}
