package vn.exemplar.nomination.nomination.unit.revise;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.chassis.web.ReadVersion;
import vn.exemplar.nomination.nomination.EvidenceVault;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationBody;
import vn.exemplar.nomination.nomination.ReferenceFacts;
import vn.exemplar.nomination.nomination.Saved;
import vn.exemplar.nomination.programme.ProgrammeTerms;

@RestController
class ReviseDraftApi {
    private final Commands commands;
    private final Streams streams;
    private final ReferenceFacts facts;
    private final EvidenceVault vault;

    ReviseDraftApi(Commands commands, Streams streams, ReferenceFacts facts, EvidenceVault vault) {
        this.commands = commands;
        this.streams = streams;
        this.facts = facts;
        this.vault = vault;
    }

    @PutMapping("/api/nominations/{id}")
    @RolesAllowed("UNIT_OFFICER")
    @Operation(
            summary = "Save the whole nomination (N2)",
            description = "For autosave too: only what changed is stored, and a save without a change stores nothing"
                    + " (204). A stale save is a 412 that shows both versions and every field that differs."
                    + " What is signed off is saved only with dropSignOff=true, and has to be signed again.")
    ResponseEntity<Receipt> revise(
            @PathVariable String id,
            ReadVersion read,
            @RequestParam(defaultValue = "false") boolean dropSignOff,
            @Valid @RequestBody NominationBody body,
            Act act) {
        Nomination nomination = streams.state(Nomination.class, id).seenBy(act.actor());
        facts.refuseUnknownPeople(nomination.content().subject(), body.content().subject());
        ProgrammeTerms programme =
                nomination.lifecycle().sent() ? facts.programmeOf(nomination) : facts.programme(body.programmeId());
        ReviseDraft save = new ReviseDraft(id, read.version(), dropSignOff, programme, body.content(), act);
        return Saved.answer(read, commands.together(Saved.together(save, dropSignOff, vault)));
    }
}
