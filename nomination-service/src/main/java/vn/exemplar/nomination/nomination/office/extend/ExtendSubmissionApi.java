package vn.exemplar.nomination.nomination.office.extend;

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
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;

@RestController
class ExtendSubmissionApi {
    private final Commands commands;

    ExtendSubmissionApi(Commands commands) {
        this.commands = commands;
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
        return commands.send(new ExtendSubmission(id, body.lastDay(), body.reason(), act));
    }
}
