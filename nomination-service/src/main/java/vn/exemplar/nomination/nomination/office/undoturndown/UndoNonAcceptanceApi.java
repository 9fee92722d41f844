package vn.exemplar.nomination.nomination.office.undoturndown;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;

@RestController
class UndoNonAcceptanceApi {
    private final Commands commands;

    UndoNonAcceptanceApi(Commands commands) {
        this.commands = commands;
    }

    record Mistake(
            @Schema(example = "Từ chối nhầm hồ sơ") @NotBlank @Size(max = 1000)
            String reason) {}

    @PostMapping("/api/nominations/{id}/non-acceptance-undoing")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Check a dossier again that was not accepted by mistake (N7)",
            description =
                    "By a second officer: another than who decided it, and without a part in the nomination (N4).")
    Receipt undo(@PathVariable String id, @Valid @RequestBody Mistake body, Act act) {
        return commands.send(new UndoNonAcceptance(id, body.reason().strip(), act));
    }
}
