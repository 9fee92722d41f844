package vn.exemplar.nomination.erasure.withdraw;

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
class WithdrawPersonErasureApi {
    private final Commands commands;

    WithdrawPersonErasureApi(Commands commands) {
        this.commands = commands;
    }

    /** @param reason stays in the ledger, so it names a document rather than a person */
    record Withdrawal(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/api/erasures/{id}/withdrawal")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(summary = "Take back an order to erase a person that is not released; by whoever gave it (A4)")
    Receipt withdraw(@PathVariable String id, @Valid @RequestBody Withdrawal body, Act act) {
        return commands.send(new WithdrawPersonErasure(id, body.reason(), act));
    }
}
