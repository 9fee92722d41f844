package vn.exemplar.nomination.unit.close;

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
class CloseUnitApi {
    private final Commands commands;

    CloseUnitApi(Commands commands) {
        this.commands = commands;
    }

    record Closure(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/api/units/{code}/closure")
    @RolesAllowed("STANDING_OFFICER")
    Receipt close(@PathVariable String code, @Valid @RequestBody Closure body, Act act) {
        return commands.send(new CloseUnit(new UnitCode(code).unitId(), body.on(), body.reason(), act));
    }
}
