package vn.exemplar.nomination.dossier.write.draftnomination;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.web.Created;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.dossier.write.Dossiers;
import vn.exemplar.nomination.dossier.write.NominationBody;
import vn.exemplar.nomination.dossier.write.ReferenceFacts;
import vn.exemplar.nomination.lead.list.LeadViews;

@RestController
class DraftNominationApi {
    private final Dossiers dossiers;
    private final ReferenceFacts facts;
    private final LeadViews leads;

    DraftNominationApi(Dossiers dossiers, ReferenceFacts facts, LeadViews leads) {
        this.dossiers = dossiers;
        this.facts = facts;
        this.leads = leads;
    }

    @PostMapping("/api/nominations")
    @RolesAllowed("UNIT_OFFICER")
    @Operation(
            summary = "Begin a nomination (N2)",
            description = "In the own unit, for the programme in force; texts may still be empty. With leadId it comes"
                    + " from that lead, which becomes a nomination (N1).")
    ResponseEntity<Receipt> draft(
            @RequestParam(required = false) @Nullable String leadId, @Valid @RequestBody NominationBody body, Act act) {
        String id = act.newId("nomination");
        DraftNomination command = new DraftNomination(
                id,
                origin(leadId, act),
                facts.programme(body.programmeId()),
                facts.unitActive(act.actor().unit(), Today.of(act)),
                body.content(),
                act);
        return Created.below(id, dossiers.send(id, command, act));
    }

    private @Nullable LeadOrigin origin(@Nullable String leadId, Act act) {
        if (leadId == null) {
            return null;
        }
        return leads.find(leadId, act.actor())
                .map(lead -> new LeadOrigin(leadId, lead.lead().state()))
                .orElseThrow(() -> Refusal.notFound("lead-not-found", "N1"));
    }
}
