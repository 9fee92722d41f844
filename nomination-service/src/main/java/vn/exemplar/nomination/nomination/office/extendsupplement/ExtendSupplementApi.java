package vn.exemplar.nomination.nomination.office.extendsupplement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.ReferenceFacts;

@RestController
class ExtendSupplementApi {
    private final Commands commands;
    private final Streams streams;
    private final ReferenceFacts facts;

    ExtendSupplementApi(Commands commands, Streams streams, ReferenceFacts facts) {
        this.commands = commands;
        this.streams = streams;
        this.facts = facts;
    }

    record MoreTime(
            @Schema(example = "5") @Min(1) @Max(60) int workingDays,

            @Schema(example = "Đơn vị ở vùng bão lũ") @NotBlank @Size(max = 1000)
            String reason) {}

    @PostMapping("/api/nominations/{id}/supplement-extension")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Give a unit more working days for the supplement that is awaited (N7, N8)",
            description =
                    "Until it has expired, by whoever has no part in the nomination (N4). The days follow the last"
                            + " day that there was; refused while the calendar of a year that they run into is not published.")
    Receipt extend(@PathVariable String id, @Valid @RequestBody MoreTime body, Act act) {
        Nomination nomination = streams.state(Nomination.class, id).seenBy(act.actor());
        LocalDate dueOn = facts.supplementDueOn(nomination).orElse(Today.of(act));
        return commands.send(
                new ExtendSupplement(id, body.workingDays(), body.reason(), dueOn, facts.workingDays(), act));
    }
}
