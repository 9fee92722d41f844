package vn.exemplar.nomination.programme.close;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.programme.ProgrammeId;

@RestController
class CloseProgrammeApi {
    private final Commands commands;

    CloseProgrammeApi(Commands commands) {
        this.commands = commands;
    }

    record Closing(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/api/programmes/{id}/closure")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(summary = "Close a programme: nothing is nominated any more, what is under way goes on (G1)")
    Receipt close(@PathVariable String id, @Valid @RequestBody Closing body, Act act) {
        return commands.send(new CloseProgramme(new ProgrammeId(id).aggregateId(), body.reason(), act));
    }
}
