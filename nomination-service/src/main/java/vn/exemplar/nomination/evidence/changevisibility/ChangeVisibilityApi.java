package vn.exemplar.nomination.evidence.changevisibility;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.nomination.evidence.Capacity;
import vn.exemplar.nomination.evidence.OpenVaults;
import vn.exemplar.nomination.evidence.Vault;
import vn.exemplar.nomination.evidence.Visibility;

@RestController
class ChangeVisibilityApi {
    private final OpenVaults vaults;
    private final Commands commands;

    ChangeVisibilityApi(OpenVaults vaults, Commands commands) {
        this.vaults = vaults;
        this.commands = commands;
    }

    record Wanted(
            @NotNull Visibility visibility,
            @NotBlank @Size(max = 1000) String reason) {}

    @Operation(
            summary = "Decide whom a file may reach (N6)",
            description = "Until the council has the file. A file that was ever confidential is read on record.")
    @PutMapping("/api/nominations/{id}/files/{fileId}/visibility")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable String id, @PathVariable String fileId, @Valid @RequestBody Wanted wanted, Act act) {
        Capacity capacity = vaults.changing(act, id);
        commands.carryOut(new ChangeVisibility(
                Vault.idOf(id), capacity, fileId, wanted.visibility(), wanted.reason(), capacity.of(act)));
    }
}
