package vn.exemplar.nomination.nomination.unit.draft;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.web.Created;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.lead.TurnLeadIntoNomination;
import vn.exemplar.nomination.nomination.NominationBody;
import vn.exemplar.nomination.nomination.ReferenceFacts;
import vn.exemplar.nomination.nomination.events.NominationContent;

@RestController
class DraftNominationApi {
    private final Commands commands;
    private final ReferenceFacts facts;

    DraftNominationApi(Commands commands, ReferenceFacts facts) {
        this.commands = commands;
        this.facts = facts;
    }

    @PostMapping("/api/nominations")
    @RolesAllowed("UNIT_OFFICER")
    @Operation(
            summary = "Begin a nomination (N2)",
            description = "In the own unit, for the programme in force; texts may still be empty. With leadId it comes"
                    + " from that lead, which becomes a nomination (N1).")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> draft(
            @RequestParam(required = false) @Nullable String leadId, @Valid @RequestBody NominationBody body, Act act) {
        facts.refuseUnknownPeople(
                NominationContent.EMPTY.subject(), body.content().subject());
        String id = act.newId("nomination");
        DraftNomination draft = new DraftNomination(
                id,
                leadId,
                facts.programme(body.programmeId()),
                facts.unitActive(act.actor().unit(), Today.of(act)),
                body.content(),
                act);
        return Created.below(id, leadId == null ? commands.send(draft) : turned(leadId, draft));
    }

    private Receipt turned(String leadId, DraftNomination draft) {
        return commands.together(List.of(draft, new TurnLeadIntoNomination(leadId, draft.subject(), draft.act())))
                .orElseThrow();
    }
}
