package vn.exemplar.nomination.programme.write.opennominationwindow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.programme.write.ProgrammeId;

@RestController
class OpenNominationWindowApi {
    private final Commands commands;

    OpenNominationWindowApi(Commands commands) {
        this.commands = commands;
    }

    record Window(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotEmpty @Size(max = 20) List<@NotNull Integer> years,
            @NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/api/programmes/{id}/windows")
    @RolesAllowed("STANDING_OFFICER")
    Receipt open(@PathVariable String id, @Valid @RequestBody Window body, Act act) {
        String aggregateId = new ProgrammeId(id).aggregateId();
        return commands.send(
                aggregateId,
                new OpenNominationWindow(
                        aggregateId, act.newId("window"), body.from(), body.to(), body.years(), body.reason(), act),
                act);
    }
}
