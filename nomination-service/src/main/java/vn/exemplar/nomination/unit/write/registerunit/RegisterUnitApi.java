package vn.exemplar.nomination.unit.write.registerunit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.web.Created;
import vn.exemplar.nomination.unit.write.GivenName;
import vn.exemplar.nomination.unit.write.UnitCode;
import vn.exemplar.nomination.unit.write.UnitKind;

@RestController
class RegisterUnitApi {
    private final Commands commands;

    RegisterUnitApi(Commands commands) {
        this.commands = commands;
    }

    record Registration(
            @NotBlank String code,
            @Valid @NotNull GivenName name,
            @NotNull UnitKind kind,
            @NotNull LocalDate activeFrom) {}

    @PostMapping("/api/units")
    @RolesAllowed("STANDING_OFFICER")
    ResponseEntity<Receipt> register(@Valid @RequestBody Registration body, Act act) {
        UnitCode code = new UnitCode(body.code());
        Receipt receipt = commands.send(
                code.aggregateId(),
                RegisterUnit.of(code, body.name().toUnitName(), body.kind(), body.activeFrom(), act),
                act);
        return Created.below(code.value(), receipt);
    }
}
