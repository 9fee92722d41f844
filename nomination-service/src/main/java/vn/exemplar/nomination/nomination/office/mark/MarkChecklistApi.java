package vn.exemplar.nomination.nomination.office.mark;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.nomination.Verdict;
import vn.exemplar.nomination.nomination.events.OfficeActed.Mark;

@RestController
class MarkChecklistApi {
    private final Commands commands;

    MarkChecklistApi(Commands commands) {
        this.commands = commands;
    }

    record Marked(
            @Schema(example = "1.G.01") @NotBlank @Size(max = 60)
            String point,

            @Schema(example = "FAIL") @NotNull Verdict verdict,

            @Schema(example = "Thiếu minh chứng") @NotBlank @Size(max = 1000)
            String reason) {

        Mark mark() {
            return new Mark(point, verdict.name(), reason.strip());
        }
    }

    record Marks(@NotEmpty @Size(max = 300) List<@Valid @NotNull Marked> marks) {}

    @PostMapping("/api/nominations/{id}/checklist")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Mark points of the checklist (N7)",
            description = "One or many at a time; a later mark of the same point replaces the earlier one."
                    + " A point is the id of a criterion or the code of a required part.")
    Receipt mark(@PathVariable String id, @Valid @RequestBody Marks body, Act act) {
        List<Mark> marks = body.marks().stream().map(Marked::mark).toList();
        return commands.send(new MarkChecklist(id, marks, act));
    }
}
