package vn.exemplar.nomination.nomination.office.release;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.nomination.CompetentConclusion;
import vn.exemplar.nomination.nomination.EvidenceVault;

@RestController
class ReleaseHoldApi {
    private final Commands commands;
    private final EvidenceVault vault;

    ReleaseHoldApi(Commands commands, EvidenceVault vault) {
        this.commands = commands;
        this.vault = vault;
    }

    record Release(
            @Valid @NotNull CompetentConclusion conclusion,

            @Schema(example = "Kết luận không có vi phạm") @NotBlank @Size(max = 1000)
            String reason) {}

    @PostMapping("/api/nominations/{id}/hold-release")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Let a held nomination go on (N8)",
            description = "Only with the competent conclusion: its number, who issued it when, and its file, which is"
                    + " uploaded to the vault of the nomination first; name and SHA-256 are taken from there.")
    Receipt release(@PathVariable String id, @Valid @RequestBody Release body, Act act) {
        return commands.send(new ReleaseHold(id, body.conclusion().in(vault.filesOf(id)), body.reason(), act));
    }
}
