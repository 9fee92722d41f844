package vn.exemplar.nomination.programme.cancelwindow;

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
class CancelNominationWindowApi {
    private final Commands commands;

    CancelNominationWindowApi(Commands commands) {
        this.commands = commands;
    }

    record Cancellation(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/api/programmes/{id}/windows/{windowId}/cancellation")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(summary = "Cancel a window that is not over yet, with a reason; what came in before stays (N5)")
    Receipt cancel(
            @PathVariable String id, @PathVariable String windowId, @Valid @RequestBody Cancellation body, Act act) {
        return commands.send(
                new CancelNominationWindow(new ProgrammeId(id).aggregateId(), windowId, body.reason(), act));
    }
}
