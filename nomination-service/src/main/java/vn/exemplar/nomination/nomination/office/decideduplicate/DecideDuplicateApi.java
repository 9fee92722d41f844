package vn.exemplar.nomination.nomination.office.decideduplicate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.nomination.nomination.EarlierCases;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.events.EarlierCase;

@RestController
class DecideDuplicateApi {
    private final Commands commands;
    private final Streams streams;
    private final EarlierCases earlierCases;

    DecideDuplicateApi(Commands commands, Streams streams, EarlierCases earlierCases) {
        this.commands = commands;
        this.streams = streams;
        this.earlierCases = earlierCases;
    }

    record Decision(
            @Schema(example = "reward:RA-2021-01") @NotBlank @Size(max = 120)
            String caseId,

            @Schema(example = "true") @NotNull Boolean duplicate,

            @Schema(example = "Cùng chín căn nhà đã được khen năm 2021") @NotBlank @Size(max = 1000)
            String reason) {}

    @PostMapping("/api/nominations/{id}/duplicate-decisions")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Decide whether a nomination repeats an earlier case (N9)",
            description = "Each case of GET …/earlier-cases needs a decision before acceptance; the latest one counts."
                    + " A confirmed duplicate is listed as a defect when the dossier is returned.")
    Receipt decide(@PathVariable String id, @Valid @RequestBody Decision body, Act act) {
        EarlierCase found = earlierCases
                .asOfNow(streams.state(Nomination.class, id).seenBy(act.actor()))
                .stream()
                .filter(one -> one.caseId().equals(body.caseId()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("earlier-case-not-found", "N9"));
        return commands.send(new DecideDuplicate(id, found, body.duplicate(), body.reason(), act));
    }
}
