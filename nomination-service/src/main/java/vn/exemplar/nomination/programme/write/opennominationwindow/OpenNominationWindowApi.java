package vn.exemplar.nomination.programme.write.opennominationwindow;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.programme.write.ProgrammeId;
import vn.exemplar.nomination.programme.write.WindowBody;

@RestController
class OpenNominationWindowApi {
    private final Commands commands;

    OpenNominationWindowApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/programmes/{id}/windows")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(summary = "Take nominations of some years from one day to another (G1, N5)")
    Receipt open(@PathVariable String id, @Valid @RequestBody WindowBody body, Act act) {
        String aggregateId = new ProgrammeId(id).aggregateId();
        String windowId = act.newId("window");
        return commands.send(
                aggregateId, new OpenNominationWindow(aggregateId, windowId, body.terms(), body.reason(), act), act);
    }
}
