package vn.exemplar.nomination.unit.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.web.Created;
import vn.exemplar.nomination.unit.GivenName;
import vn.exemplar.nomination.unit.UnitCode;

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
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> register(@Valid @RequestBody Registration body, Act act) {
        UnitCode code = new UnitCode(body.code());
        RegisterUnit command = new RegisterUnit(code, body.name().toUnitName(), body.kind(), body.activeFrom(), act);
        return Created.below(code.value(), commands.send(command));
    }
}
