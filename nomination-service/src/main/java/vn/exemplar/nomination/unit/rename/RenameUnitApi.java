package vn.exemplar.nomination.unit.rename;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.unit.GivenName;
import vn.exemplar.nomination.unit.UnitCode;

@RestController
class RenameUnitApi {
    private final Commands commands;

    RenameUnitApi(Commands commands) {
        this.commands = commands;
    }

    record Renaming(
            @Valid @NotNull GivenName name,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/api/units/{code}/names")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(summary = "Give a unit another name from a day on; the one before stays valid for the days before (G4)")
    Receipt rename(@PathVariable String code, @Valid @RequestBody Renaming body, Act act) {
        String unitId = new UnitCode(code).unitId();
        return commands.send(new RenameUnit(unitId, body.name().toUnitName(), body.from(), body.reason(), act));
    }
}
