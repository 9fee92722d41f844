package vn.exemplar.nomination.programme.openwindow;

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
import vn.exemplar.nomination.programme.ProgrammeId;
import vn.exemplar.nomination.programme.WindowTerms;

@RestController
class OpenNominationWindowApi {
    private final Commands commands;

    OpenNominationWindowApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/programmes/{id}/windows")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(summary = "Take nominations of some years from one day to another (G1, N5)")
    Receipt open(@PathVariable String id, @Valid @RequestBody WindowTerms body, Act act) {
        return commands.send(
                new OpenNominationWindow(new ProgrammeId(id).aggregateId(), act.newId("window"), body, act));
    }
}
