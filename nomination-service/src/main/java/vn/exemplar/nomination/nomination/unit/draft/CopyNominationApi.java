package vn.exemplar.nomination.nomination.unit.draft;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.ReferenceFacts;
import vn.exemplar.nomination.nomination.events.NominationContent;

@RestController
class CopyNominationApi {
    private final Commands commands;
    private final Streams streams;
    private final ReferenceFacts facts;

    CopyNominationApi(Commands commands, Streams streams, ReferenceFacts facts) {
        this.commands = commands;
        this.streams = streams;
        this.facts = facts;
    }

    record Copy(
            @Schema(example = "2025") int year,

            @Schema(description = "criteria whose claims stay behind", example = "[\"1.G.06\"]")
            @Nullable
            @Size(max = 300)
            List<@NotBlank @Size(max = 60) String> withoutClaims) {}

    @PostMapping("/api/nominations/{id}/copy")
    @RolesAllowed("UNIT_OFFICER")
    @Operation(
            summary = "Begin a nomination with the words of an earlier one of the own unit (N2)",
            description =
                    "Whatever became of the earlier one; for the programme in force in that year. Files, receipts,"
                            + " the sign-off and what may be published are not copied. A claim that is not asked for any more"
                            + " is refused, and stays behind when its criterion is named in withoutClaims.")
    ResponseEntity<Receipt> copy(@PathVariable String id, @Valid @RequestBody Copy body, Act act) {
        Nomination earlier = streams.state(Nomination.class, id).seenBy(act.actor());
        facts.refuseUnknownPeople(
                NominationContent.EMPTY.subject(), earlier.content().subject());
        CopyNomination copy = new CopyNomination(
                act.newId("nomination"),
                earlier,
                body.year(),
                body.withoutClaims() == null ? List.of() : body.withoutClaims(),
                facts.programmeFor(earlier, body.year()),
                facts.unitActive(act.actor().unit(), Today.of(act)),
                act);
        return ResponseEntity.created(ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/api/nominations/{id}")
                        .build(copy.subject()))
                .body(commands.send(copy));
    }
}
