package vn.exemplar.nomination.programme.amend;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.programme.ProgrammeId;
import vn.exemplar.nomination.programme.ProgrammeReading;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;

@RestController
class AmendProgrammeApi {
    private final Commands commands;
    private final ProgrammeReading programmes;

    AmendProgrammeApi(Commands commands, ProgrammeReading programmes) {
        this.commands = commands;
        this.programmes = programmes;
    }

    record Amendment(
            @NotBlank @Size(max = 1000) String reason,

            @Schema(implementation = ProgrammeDefinition.class) @NotNull
            JsonNode programme) {}

    @PostMapping("/api/programmes/{id}/amendments")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(summary = "Bring the next version into force; what was nominated stays with its own version (G1)")
    Receipt amend(@PathVariable String id, @Valid @RequestBody Amendment body, Act act) {
        ProgrammeId programme = new ProgrammeId(id);
        return commands.send(new AmendProgramme(
                programme.aggregateId(), programmes.read(body.programme(), programme), body.reason(), act));
    }
}
