package vn.exemplar.nomination.dossier.write.withdrawnomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.dossier.write.Dossiers;

@RestController
class WithdrawNominationApi {
    private final Dossiers dossiers;

    WithdrawNominationApi(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    record Withdrawal(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/api/nominations/{id}/withdrawal")
    @RolesAllowed("UNIT_HEAD")
    Receipt withdraw(@PathVariable String id, @Valid @RequestBody Withdrawal body, Act act) {
        return dossiers.send(id, new WithdrawNomination(id, body.reason(), act), act);
    }
}
