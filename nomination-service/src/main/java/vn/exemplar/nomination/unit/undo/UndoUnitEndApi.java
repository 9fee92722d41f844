package vn.exemplar.nomination.unit.undo;

import io.swagger.v3.oas.annotations.Operation;
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
import vn.exemplar.nomination.unit.UnitCode;

@RestController
class UndoUnitEndApi {
    private final Commands commands;

    UndoUnitEndApi(Commands commands) {
        this.commands = commands;
    }

    record Reopening(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/api/units/{code}/reopening")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(summary = "Take back the end of a unit that was said by mistake; by a second officer (G4)")
    Receipt undo(@PathVariable String code, @Valid @RequestBody Reopening body, Act act) {
        return commands.send(new UndoUnitEnd(new UnitCode(code).unitId(), body.reason(), act));
    }
}
