package vn.exemplar.nomination.nomination.unit.signoff;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.delegation.DelegationFacts;
import vn.exemplar.nomination.nomination.HeldFiles;

@RestController
class SignOffNominationApi {
    private final Commands commands;
    private final DelegationFacts delegations;
    private final HeldFiles files;

    SignOffNominationApi(Commands commands, DelegationFacts delegations, HeldFiles files) {
        this.commands = commands;
        this.delegations = delegations;
        this.files = files;
    }

    @PostMapping("/api/nominations/{id}/sign-off")
    @RolesAllowed({"UNIT_HEAD", "UNIT_OFFICER"})
    @Operation(
            summary = "Sign a nomination off (N4)",
            description = "The head of the unit, or whom the head delegated for today; never the nominee."
                    + " Every required criterion must be answered (N3),"
                    + " and every file that is named must be in the vault (N6).")
    Receipt signOff(@PathVariable String id, Act act) {
        String delegation = delegations
                .inForce(act.actor().id(), act.actor().unit(), Today.of(act))
                .orElse(null);
        return commands.send(new SignOffNomination(id, delegation, files.of(id), act));
    }
}
