package vn.exemplar.nomination.nomination.office.reopen;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.nomination.EvidenceVault;
import vn.exemplar.nomination.nomination.ReferenceFacts;

@RestController
class ReopenNominationApi {
    private final Commands commands;
    private final ReferenceFacts facts;
    private final EvidenceVault vault;

    ReopenNominationApi(Commands commands, ReferenceFacts facts, EvidenceVault vault) {
        this.commands = commands;
        this.facts = facts;
        this.vault = vault;
    }

    record Reopening(
            @Schema(example = "5") @Min(1) @Max(60) int workingDays,

            @Schema(example = "Đơn vị bị mất điện do bão trong những ngày cuối") @NotBlank @Size(max = 1000)
            String reason) {}

    @PostMapping("/api/nominations/{id}/reopening")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Await once more the supplement of an expired nomination (N8)",
            description = "By a second officer: another than who returned the dossier or extended its supplement, and"
                    + " without a part in the nomination (N4). The unit has so many working days from today.")
    Receipt reopen(@PathVariable String id, @Valid @RequestBody Reopening body, Act act) {
        ReopenNomination reopening =
                new ReopenNomination(id, body.workingDays(), body.reason(), facts.workingDays(), act);
        return commands.together(List.of(reopening, vault.opening(id, act))).orElseThrow();
    }
}
