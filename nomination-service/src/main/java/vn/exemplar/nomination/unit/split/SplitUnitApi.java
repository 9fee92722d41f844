package vn.exemplar.nomination.unit.split;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.unit.Unit.Successor;
import vn.exemplar.nomination.unit.UnitCode;
import vn.exemplar.nomination.unit.UnitFacts;

@RestController
class SplitUnitApi {
    private final Commands commands;
    private final UnitFacts units;

    SplitUnitApi(Commands commands, UnitFacts units) {
        this.commands = commands;
        this.units = units;
    }

    record Split(
            @NotNull @Size(min = 2, max = 20) List<@NotBlank String> into,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/api/units/{code}/split")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(summary = "Split a unit into others, which are registered before (G4)")
    Receipt split(@PathVariable String code, @Valid @RequestBody Split body, Act act) {
        String unitId = new UnitCode(code).unitId();
        List<Successor> into = body.into().stream()
                .map(part -> units.successor(part, body.on()))
                .toList();
        return commands.send(new SplitUnit(unitId, into, body.on(), body.reason(), act));
    }
}
