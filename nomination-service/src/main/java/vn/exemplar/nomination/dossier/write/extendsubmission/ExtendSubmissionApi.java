package vn.exemplar.nomination.dossier.write.extendsubmission;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.dossier.write.Dossiers;

@RestController
class ExtendSubmissionApi {
    private final Dossiers dossiers;

    ExtendSubmissionApi(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    record Extension(
            @Schema(example = "2023-04-15") @NotNull LocalDate lastDay,

            @Schema(example = "Đơn vị ở vùng bão lũ") @NotBlank @Size(max = 1000)
            String reason) {}

    @PostMapping("/api/nominations/{id}/extension")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Let one nomination come after the window (N5)",
            description = "By the id that the unit names: what is in the draft stays invisible.")
    Receipt extend(@PathVariable String id, @Valid @RequestBody Extension body, Act act) {
        return dossiers.send(id, new ExtendSubmission(id, body.lastDay(), body.reason(), act), act);
    }
}
