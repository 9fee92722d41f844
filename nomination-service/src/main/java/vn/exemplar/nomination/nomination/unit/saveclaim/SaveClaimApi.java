package vn.exemplar.nomination.nomination.unit.saveclaim;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.web.ReadVersion;
import vn.exemplar.nomination.nomination.EvidenceVault;
import vn.exemplar.nomination.nomination.NominationBody;
import vn.exemplar.nomination.nomination.Saved;
import vn.exemplar.nomination.nomination.events.NominationContent;

@RestController
class SaveClaimApi {
    private final Commands commands;
    private final EvidenceVault vault;

    SaveClaimApi(Commands commands, EvidenceVault vault) {
        this.commands = commands;
        this.vault = vault;
    }

    record ClaimBody(
            @Schema(example = "Vượt 12 % chỉ tiêu được giao năm 2022") @NotNull @Size(max = 5000)
            String text,

            @NotNull @Size(max = 50) List<@NotBlank String> evidence,
            @Size(max = 50) @Nullable List<NominationBody.@Valid @NotNull Pages> pages,
            @Nullable @Size(max = 2000) String noEvidenceReason) {

        NominationContent.Claim claim(String criterionId) {
            return new NominationBody.Claim(criterionId, text, evidence, pages, noEvidenceReason).content();
        }
    }

    @PutMapping("/api/nominations/{id}/claims/{criterionId}")
    @RolesAllowed("UNIT_OFFICER")
    @Operation(
            summary = "Save one claim (N2)",
            description = "For co-editing and slow networks: stale only when this claim was saved since the version in"
                    + " If-Match, whatever else others saved. 204 when the claim is stored so already."
                    + " What is signed off is saved only with dropSignOff=true, and has to be signed again.")
    ResponseEntity<Receipt> save(
            @PathVariable String id,
            @PathVariable String criterionId,
            ReadVersion read,
            @RequestParam(defaultValue = "false") boolean dropSignOff,
            @Valid @RequestBody ClaimBody body,
            Act act) {
        SaveClaim save = new SaveClaim(id, read.version(), dropSignOff, body.claim(criterionId), act);
        return Saved.answer(read, commands.together(Saved.together(save, dropSignOff, vault)));
    }
}
