package vn.exemplar.nomination.unit.write.closeunit;

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
import vn.exemplar.nomination.unit.write.UnitCode;

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
        String unitId = new UnitCode(code).aggregateId();
        return commands.send(unitId, new CloseUnit(unitId, body.on(), body.reason(), act), act);
    }
}
