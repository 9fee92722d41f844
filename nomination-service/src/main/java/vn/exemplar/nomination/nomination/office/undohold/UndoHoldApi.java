package vn.exemplar.nomination.nomination.office.undohold;

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
class UndoHoldApi {
    private final Commands commands;

    UndoHoldApi(Commands commands) {
        this.commands = commands;
    }

    record Mistake(
            @Schema(example = "Tạm dừng nhầm hồ sơ") @NotBlank @Size(max = 1000)
            String reason) {}

    @PostMapping("/api/nominations/{id}/hold-undoing")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Undo a hold that was a mistake (N8)",
            description =
                    "By a second officer: another than who held it, and without a part in the nomination (N4). What ends a hold"
                            + " otherwise is the competent conclusion.")
    Receipt undo(@PathVariable String id, @Valid @RequestBody Mistake body, Act act) {
        return commands.send(new UndoHold(id, body.reason().strip(), act));
    }
}
