package vn.exemplar.nomination.programme.draft;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.web.Created;
import vn.exemplar.nomination.importing.Finding;
import vn.exemplar.nomination.programme.ProgrammeId;
import vn.exemplar.nomination.programme.ProgrammeReading;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;

@RestController
class DraftProgrammeApi {
    private final Commands commands;
    private final ProgrammeReading programmes;

    DraftProgrammeApi(Commands commands, ProgrammeReading programmes) {
        this.commands = commands;
        this.programmes = programmes;
    }

    record Validation(boolean valid, List<Finding> findings) {}

    @PostMapping("/api/programmes")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Draft a programme from its whole JSON; all faults are named with their paths (G1–G3)",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = ProgrammeDefinition.class))))
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> draft(@RequestBody JsonNode body, Act act) {
        ProgrammeDefinition definition = programmes.read(body);
        ProgrammeId id = new ProgrammeId(definition.programmeId());
        return Created.below(id.value(), commands.send(new DraftProgramme(id, definition, act)));
    }

    @PostMapping("/api/programmes/validation")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Say all that is wrong with a programme, and change nothing",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = ProgrammeDefinition.class))))
    Validation validate(@RequestBody JsonNode body) {
        List<Finding> findings = programmes.findings(body).list();
        return new Validation(findings.isEmpty(), findings);
    }
}
