package vn.exemplar.nomination.evidence.remove;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.nomination.evidence.Capacity;
import vn.exemplar.nomination.evidence.OpenVaults;
import vn.exemplar.nomination.evidence.Vault;
import vn.exemplar.nomination.nomination.Nomination;

@RestController
class RemoveEvidenceApi {
    private final OpenVaults vaults;
    private final Streams streams;
    private final Commands commands;

    RemoveEvidenceApi(OpenVaults vaults, Streams streams, Commands commands) {
        this.vaults = vaults;
        this.streams = streams;
        this.commands = commands;
    }

    @Operation(
            summary = "Take a file out of the vault (N6)",
            description = "One that was never handed in and that the nomination does not name: a wrong file, or one too"
                    + " many. The version before it, if there is one, is the newest again. What only it held is"
                    + " deleted from the store within hours.")
    @DeleteMapping("/api/nominations/{id}/files/{fileId}")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD"})
    Receipt remove(@PathVariable String id, @PathVariable String fileId, Act act) {
        Capacity capacity = vaults.changing(act, id);
        Nomination nomination = streams.state(Nomination.class, id);
        return commands.send(new RemoveEvidence(
                Vault.idOf(id),
                capacity,
                fileId,
                nomination.content().fileNames(),
                nomination.sending().handedIn(),
                act));
    }
}
