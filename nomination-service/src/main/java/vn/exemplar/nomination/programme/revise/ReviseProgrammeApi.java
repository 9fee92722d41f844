package vn.exemplar.nomination.programme.revise;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.web.ReadVersion;
import vn.exemplar.nomination.programme.ProgrammeId;
import vn.exemplar.nomination.programme.ProgrammeReading;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;

@RestController
class ReviseProgrammeApi {
    private final Commands commands;
    private final ProgrammeReading programmes;

    ReviseProgrammeApi(Commands commands, ProgrammeReading programmes) {
        this.commands = commands;
        this.programmes = programmes;
    }

    @PutMapping("/api/programmes/{id}")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Write a draft anew; If-Match carries the ETag that was read (G1)",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = ProgrammeDefinition.class))))
    Receipt revise(@PathVariable String id, ReadVersion read, @RequestBody JsonNode body, Act act) {
        ProgrammeId programme = new ProgrammeId(id);
        return commands.send(
                new ReviseProgramme(programme.aggregateId(), read.version(), programmes.read(body, programme), act));
    }
}
