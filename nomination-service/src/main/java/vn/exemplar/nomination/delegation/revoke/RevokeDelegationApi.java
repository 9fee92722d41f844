package vn.exemplar.nomination.delegation.revoke;

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

@RestController
class RevokeDelegationApi {
    private final Commands commands;

    RevokeDelegationApi(Commands commands) {
        this.commands = commands;
    }

    record Revocation(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/api/delegations/{id}/revocation")
    @RolesAllowed({"UNIT_HEAD", "DIRECTOR", "STANDING_OFFICER"})
    @Operation(summary = "Take a delegation back, from today on; what was signed under it stays signed (N4)")
    Receipt revoke(@PathVariable String id, @Valid @RequestBody Revocation body, Act act) {
        return commands.send(new RevokeDelegation(id, body.reason(), act));
    }
}
