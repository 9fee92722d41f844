package vn.exemplar.nomination.programme.changewindow;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.programme.ProgrammeId;
import vn.exemplar.nomination.programme.WindowTerms;

@RestController
class ChangeNominationWindowApi {
    private final Commands commands;

    ChangeNominationWindowApi(Commands commands) {
        this.commands = commands;
    }

    @PutMapping("/api/programmes/{id}/windows/{windowId}")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(summary = "Change a window that is not over yet, with a reason (N5)")
    Receipt change(
            @PathVariable String id, @PathVariable String windowId, @Valid @RequestBody WindowTerms body, Act act) {
        return commands.send(new ChangeNominationWindow(new ProgrammeId(id).aggregateId(), windowId, body, act));
    }
}
