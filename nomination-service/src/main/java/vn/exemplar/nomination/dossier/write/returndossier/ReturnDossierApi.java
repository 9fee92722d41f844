package vn.exemplar.nomination.dossier.write.returndossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.dossier.events.Defect;
import vn.exemplar.nomination.dossier.write.Dossiers;
import vn.exemplar.nomination.dossier.write.NominationBody;

@RestController
class ReturnDossierApi {
    private final Dossiers dossiers;
    private final SupplementRounds rounds;

    ReturnDossierApi(Dossiers dossiers, SupplementRounds rounds) {
        this.dossiers = dossiers;
        this.rounds = rounds;
    }

    record Wrong(
            @Nullable @Size(max = 60) String criterionId,
            NominationBody.@Nullable PartKind part,
            @NotBlank @Size(max = 1000) String reason) {

        Defect defect() {
            return new Defect(criterionId, part == null ? null : part.name(), reason);
        }
    }

    record Return(
            @NotEmpty @Size(max = 200) List<@Valid @NotNull Wrong> defects,
            @NotNull LocalDate dueOn) {}

    @PostMapping("/api/nominations/{id}/return")
    @RolesAllowed("STANDING_OFFICER")
    Receipt giveBack(@PathVariable String id, @Valid @RequestBody Return body, Act act) {
        List<Defect> defects = body.defects().stream().map(Wrong::defect).toList();
        return dossiers.send(id, new ReturnDossier(id, defects, body.dueOn(), rounds.most(), act), act);
    }
}
