package vn.exemplar.nomination.delegation.grant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.web.Created;
import vn.exemplar.nomination.people.PersonId;
import vn.exemplar.nomination.unit.UnitFacts;

@RestController
class GrantDelegationApi {
    private final Commands commands;
    private final UnitFacts units;
    private final Length length;

    GrantDelegationApi(Commands commands, UnitFacts units, Length length) {
        this.commands = commands;
        this.units = units;
        this.length = length;
    }

    /** @param longestDays how many days, the first and the last included, a delegation may last (N4) */
    @Validated
    @ConfigurationProperties("nomination.delegation")
    record Length(@DefaultValue("366") @Min(1) int longestDays) {}

    record Grant(
            @Schema(example = "TTCNTT") @NotBlank @Size(max = 16)
            String unit,

            @Schema(example = "p16", description = "Subject id of the person who may sign") @NotBlank @Size(max = 60)
            String delegate,

            @NotNull LocalDate from,
            @NotNull LocalDate to,

            @Schema(example = "Giám đốc đi công tác") @NotBlank @Size(max = 1000)
            String reason) {}

    @PostMapping("/api/delegations")
    @RolesAllowed({"UNIT_HEAD", "DIRECTOR"})
    @Operation(
            summary = "Let someone sign for a unit in place of its head, from one day to another (N4)",
            description = "By the head for the own unit; by the director for any, where its head is away or is"
                    + " themselves the nominee: what a nominee delegated does not count for their own nomination.")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> grant(@Valid @RequestBody Grant body, Act act) {
        String id = act.newId("delegation");
        GrantDelegation command = new GrantDelegation(
                id,
                body.unit(),
                PersonId.canonical(body.delegate()),
                body.from(),
                body.to(),
                body.reason(),
                units.active(body.unit(), body.from()),
                length.longestDays(),
                act);
        return Created.below(id, commands.send(command));
    }
}
