package vn.exemplar.nomination.nomination.office.claim;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.nomination.ReferenceFacts;
import vn.exemplar.nomination.people.PersonId;

@RestController
class ClaimCheckApi {
    private final Commands commands;
    private final ReferenceFacts facts;

    ClaimCheckApi(Commands commands, ReferenceFacts facts) {
        this.commands = commands;
        this.facts = facts;
    }

    record CheckClaim(
            @Schema(description = "the colleague to whom it is handed over; without one the caller", example = "p03")
            @Nullable
            @Size(max = 60)
            String officer,

            @Schema(description = "needed to take it over from another", example = "Nghỉ phép từ ngày 15/3")
            @Nullable
            @Size(max = 1000)
            String reason) {}

    @PostMapping("/api/nominations/{id}/claim")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Claim the check of a dossier, or hand it over (N7)",
            description = "From then on nobody else marks, returns, accepts, ends or decides earlier cases, until the"
                    + " dossier leaves the office or the claim is given free. Taking it over from another needs a"
                    + " reason. Who has a part in the nomination claims nothing (N4).")
    Receipt claim(@PathVariable String id, @Valid @RequestBody CheckClaim body, Act act) {
        String officer = PersonId.canonical(body.officer() == null ? act.actor().id() : body.officer());
        facts.refuseUnknown(Stream.ofNullable(body.officer()).map(PersonId::canonical));
        return commands.send(new ClaimCheck(id, officer, body.reason(), act));
    }

    @DeleteMapping("/api/nominations/{id}/claim")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(summary = "Give the check of a dossier free (N7)", description = "By the officer who has claimed it.")
    Receipt free(@PathVariable String id, Act act) {
        return commands.send(new FreeCheck(id, act));
    }
}
