package vn.exemplar.nomination.unit.correct;

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
import vn.exemplar.nomination.unit.UnitCode;

@RestController
class CorrectUnitBeginningApi {
    private final Commands commands;

    CorrectUnitBeginningApi(Commands commands) {
        this.commands = commands;
    }

    record Beginning(
            @NotNull LocalDate activeFrom,
            @NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/api/units/{code}/beginning")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(summary = "Correct the first day of a unit; by a second officer (G4)")
    Receipt correct(@PathVariable String code, @Valid @RequestBody Beginning body, Act act) {
        return commands.send(
                new CorrectUnitBeginning(new UnitCode(code).unitId(), body.activeFrom(), body.reason(), act));
    }
}
