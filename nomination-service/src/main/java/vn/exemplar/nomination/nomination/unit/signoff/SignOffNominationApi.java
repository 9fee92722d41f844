package vn.exemplar.nomination.nomination.unit.signoff;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.delegation.DelegationFacts;
import vn.exemplar.nomination.delegation.DelegationFacts.InForce;
import vn.exemplar.nomination.nomination.EvidenceVault;
import vn.exemplar.nomination.nomination.events.SubmittedFile;

@RestController
class SignOffNominationApi {
    private final Commands commands;
    private final DelegationFacts delegations;
    private final EvidenceVault vault;

    SignOffNominationApi(Commands commands, DelegationFacts delegations, EvidenceVault vault) {
        this.commands = commands;
        this.delegations = delegations;
        this.vault = vault;
    }

    @PostMapping("/api/nominations/{id}/sign-off")
    @RolesAllowed({"UNIT_HEAD", "UNIT_OFFICER"})
    @Operation(
            summary = "Sign a nomination off (N4)",
            description = "The head of the unit, or to whom it was delegated for today; never the nominee, nor by a"
                    + " delegation that the nominee gave."
                    + " Every required criterion must be answered and every part be there (N3); claims with neither"
                    + " evidence nor a reason are signed only with unproven=true, and the office may return them;"
                    + " every file that is named must be in the vault (N6),"
                    + " which is closed to the unit from then on until the nomination comes back or the sign-off is"
                    + " dropped.")
    Receipt signOff(@PathVariable String id, @RequestParam(defaultValue = "false") boolean unproven, Act act) {
        List<InForce> inForce =
                delegations.inForce(act.actor().id(), act.actor().unit(), Today.of(act));
        List<SubmittedFile> held = vault.filesOf(id);
        SignOffNomination signOff = new SignOffNomination(id, inForce, held, unproven, act);
        return commands.together(List.of(signOff, vault.closing(id, held, act))).orElseThrow();
    }
}
