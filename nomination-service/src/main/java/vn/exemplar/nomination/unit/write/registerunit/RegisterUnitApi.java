package vn.exemplar.nomination.unit.write.registerunit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.web.Created;
import vn.exemplar.nomination.unit.events.UnitName;
import vn.exemplar.nomination.unit.write.UnitCode;
import vn.exemplar.nomination.unit.write.UnitKind;

@RestController
class RegisterUnitApi {
    private final Commands commands;

    RegisterUnitApi(Commands commands) {
        this.commands = commands;
    }

    record Name(
            @NotBlank @Size(max = 200) String vi,
            @NotBlank @Size(max = 200) String en) {}

    record Registration(
            @NotBlank String code,
            @Valid @NotNull Name name,
            @NotNull UnitKind kind,
            @NotNull LocalDate activeFrom) {}

    @PostMapping("/api/units")
    @RolesAllowed("STANDING_OFFICER")
    ResponseEntity<Receipt> register(@Valid @RequestBody Registration body, Act act) {
        UnitCode code = new UnitCode(body.code());
        UnitName name = new UnitName(body.name().vi(), body.name().en());
        Receipt receipt = commands.send(
                code.aggregateId(),
                new RegisterUnit(code.aggregateId(), code, name, body.kind(), body.activeFrom(), act),
                act);
        return Created.below(code.value(), receipt);
    }
}
