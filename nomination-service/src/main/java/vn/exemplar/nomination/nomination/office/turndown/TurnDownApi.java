package vn.exemplar.nomination.nomination.office.turndown;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.nomination.CompetentConclusion;
import vn.exemplar.nomination.nomination.EvidenceVault;
import vn.exemplar.nomination.nomination.office.turndown.TurnDown.Ground;

@RestController
class TurnDownApi {
    private final Commands commands;
    private final EvidenceVault vault;

    TurnDownApi(Commands commands, EvidenceVault vault) {
        this.commands = commands;
        this.vault = vault;
    }

    record Refused(
            @NotNull Ground ground,

            @Schema(example = "Chương trình không xét đối tượng này") @NotBlank @Size(max = 1000)
            String reason,

            @Valid @Nullable CompetentConclusion conclusion) {

        /** A violation is what a competent body concluded, and nothing else is. */
        @AssertTrue
        boolean isConcludedIfAViolation() {
            return (ground == Ground.VIOLATION) == (conclusion != null);
        }
    }

    @PostMapping("/api/nominations/{id}/turn-down")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Do not accept at once what no supplement mends (N7, N8)",
            description = "INELIGIBLE: the programme does not provide for it. DUPLICATE: it repeats an earlier case, as"
                    + " was decided. VIOLATION: the matter for which it is held ended with one; with the competent"
                    + " conclusion, whose file is in the vault. A second officer can undo the first two.")
    Receipt turnDown(@PathVariable String id, @Valid @RequestBody Refused body, Act act) {
        CompetentConclusion conclusion = body.conclusion();
        return commands.send(new TurnDown(
                id,
                body.ground(),
                body.reason().strip(),
                conclusion == null ? null : conclusion.in(vault.filesOf(id)),
                act));
    }
}
