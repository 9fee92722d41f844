package vn.exemplar.nomination.unit.merge;

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
import vn.exemplar.nomination.unit.UnitFacts;

@RestController
class MergeUnitApi {
    private final Commands commands;
    private final UnitFacts units;

    MergeUnitApi(Commands commands, UnitFacts units) {
        this.commands = commands;
        this.units = units;
    }

    record Merger(
            @NotBlank String into,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/api/units/{code}/merger")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(summary = "Merge a unit into another, registered one; once for each unit that ends (G4)")
    Receipt merge(@PathVariable String code, @Valid @RequestBody Merger body, Act act) {
        String unitId = new UnitCode(code).unitId();
        return commands.send(
                new MergeUnit(unitId, units.successor(body.into(), body.on()), body.on(), body.reason(), act));
    }
}
