package vn.exemplar.nomination.dossier.write.returndossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.dossier.write.Dossiers;
import vn.exemplar.nomination.dossier.write.ReferenceFacts;

@RestController
class ReturnDossierApi {
    private final Dossiers dossiers;
    private final ReferenceFacts facts;

    ReturnDossierApi(Dossiers dossiers, ReferenceFacts facts) {
        this.dossiers = dossiers;
        this.facts = facts;
    }

    record Return(
            @Schema(example = "Đề nghị bổ sung một lần đủ các mục dưới đây") @Nullable @Size(max = 2000)
            String note) {}

    @PostMapping("/api/nominations/{id}/return")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Return a dossier once with all defects (N7)",
            description = "The defects are the failed points of the checklist and the confirmed duplicates, so every"
                    + " point must be marked first. The due date follows from the programme's configuration in"
                    + " working days.")
    Receipt giveBack(@PathVariable String id, @Valid @RequestBody Return body, Act act) {
        SupplementTerms terms = facts.supplementTerms(dossiers.visible(id, act), act);
        return dossiers.send(id, new ReturnDossier(id, body.note(), terms.dueOn(), terms.mostRounds(), act), act);
    }
}
