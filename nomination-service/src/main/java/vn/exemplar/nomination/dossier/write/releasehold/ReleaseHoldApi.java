package vn.exemplar.nomination.dossier.write.releasehold;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.dossier.events.Conclusion;
import vn.exemplar.nomination.dossier.write.Dossiers;
import vn.exemplar.nomination.dossier.write.ReferenceFacts;

@RestController
class ReleaseHoldApi {
    private final Dossiers dossiers;
    private final ReferenceFacts facts;

    ReleaseHoldApi(Dossiers dossiers, ReferenceFacts facts) {
        this.dossiers = dossiers;
        this.facts = facts;
    }

    record CompetentConclusion(
            @Schema(example = "07/KL-TTr") @NotBlank @Size(max = 60)
            String number,

            @Schema(example = "Thanh tra Sở") @NotBlank @Size(max = 300)
            String issuedBy,

            @NotNull LocalDate issuedOn,

            @Schema(example = "ket-luan-07.pdf") @NotBlank @Size(max = 200)
            String file,

            @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            @NotBlank
            @Pattern(regexp = "[0-9a-f]{64}")
            String sha256) {

        Conclusion conclusion() {
            return new Conclusion(number, issuedBy, issuedOn, file, sha256);
        }
    }

    record Release(
            @Valid @NotNull CompetentConclusion conclusion,

            @Schema(example = "Kết luận không có vi phạm") @NotBlank @Size(max = 1000)
            String reason) {}

    @PostMapping("/api/nominations/{id}/hold-release")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Let a held nomination go on (N8)",
            description = "Only with the competent conclusion: its number, who issued it when, and its file's SHA-256.")
    Receipt release(@PathVariable String id, @Valid @RequestBody Release body, Act act) {
        ReleaseHold command =
                new ReleaseHold(id, body.conclusion().conclusion(), body.reason(), facts.workingDays(), act);
        return dossiers.send(id, command, act);
    }
}
