package vn.exemplar.nomination.nomination.unit.giveback;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
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
import vn.exemplar.nomination.nomination.EvidenceVault;
import vn.exemplar.nomination.nomination.Saved;

@RestController
class GiveBackDraftApi {
    private final Commands commands;
    private final EvidenceVault vault;

    GiveBackDraftApi(Commands commands, EvidenceVault vault) {
        this.commands = commands;
        this.vault = vault;
    }

    record Note(
            @Schema(example = "Cần nêu rõ số liệu so với cùng kỳ") @NotBlank @Size(max = 2000)
            String note) {}

    @PostMapping("/api/nominations/{id}/give-back")
    @RolesAllowed("UNIT_HEAD")
    @Operation(
            summary = "Give a draft back to who writes it, with a note (N4)",
            description = "The note is shown until it is signed off. A sign-off that stands is dropped.")
    Receipt giveBack(@PathVariable String id, @Valid @RequestBody Note body, Act act) {
        GiveBackDraft command = new GiveBackDraft(id, body.note().strip(), act);
        return commands.together(Saved.together(command, true, vault)).orElseThrow();
    }
}
