package vn.exemplar.nomination.dossier.write.revisedraft;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.web.ReadVersion;
import vn.exemplar.nomination.dossier.write.Dossiers;
import vn.exemplar.nomination.dossier.write.NominationBody;
import vn.exemplar.nomination.dossier.write.ReferenceFacts;
import vn.exemplar.nomination.dossier.write.Saved;

@RestController
class ReviseDraftApi {
    private final Dossiers dossiers;
    private final ReferenceFacts facts;

    ReviseDraftApi(Dossiers dossiers, ReferenceFacts facts) {
        this.dossiers = dossiers;
        this.facts = facts;
    }

    @PutMapping("/api/nominations/{id}")
    @RolesAllowed("UNIT_OFFICER")
    @Operation(
            summary = "Save the whole nomination (N2)",
            description = "For autosave too: only what changed is stored, and a save without a change stores nothing"
                    + " (204). A stale save is a 412 that shows both versions and every field that differs."
                    + " Saving after the sign-off drops the sign-off.")
    ResponseEntity<Receipt> revise(
            @PathVariable String id, ReadVersion read, @Valid @RequestBody NominationBody body, Act act) {
        ReviseDraft command = new ReviseDraft(
                id,
                read.version(),
                facts.programmeOf(dossiers.visible(id, act), body.programmeId()),
                body.content(),
                act);
        return Saved.answer(read, dossiers.carryOut(id, command, act));
    }
}
