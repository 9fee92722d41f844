package vn.exemplar.nomination.evidence.confirmredaction;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.evidence.OpenVaults;
import vn.exemplar.nomination.evidence.Vault;

@RestController
class ConfirmRedactionApi {
    private final OpenVaults vaults;
    private final Commands commands;

    ConfirmRedactionApi(OpenVaults vaults, Commands commands) {
        this.vaults = vaults;
        this.commands = commands;
    }

    @Operation(
            summary = "Confirm a redacted copy of a file that the council has (N6)",
            description = "By a second officer: another than who brought the copy, and without a part in the nomination"
                    + " (N4). From then on the council reads the copy in place of its original.")
    @PostMapping("/api/nominations/{id}/files/{fileId}/redaction-confirmation")
    @RolesAllowed("STANDING_OFFICER")
    Receipt confirm(@PathVariable String id, @PathVariable String fileId, Act act) {
        vaults.changing(act, id);
        return commands.send(new ConfirmRedaction(Vault.idOf(id), fileId, act));
    }
}
