package vn.exemplar.nomination.dossier.write.draftnomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.web.Created;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.dossier.write.Dossiers;
import vn.exemplar.nomination.dossier.write.NominationBody;
import vn.exemplar.nomination.dossier.write.ReferenceFacts;

@RestController
class DraftNominationApi {
    private final Dossiers dossiers;
    private final ReferenceFacts facts;

    DraftNominationApi(Dossiers dossiers, ReferenceFacts facts) {
        this.dossiers = dossiers;
        this.facts = facts;
    }

    @PostMapping("/api/nominations")
    @RolesAllowed("UNIT_OFFICER")
    ResponseEntity<Receipt> draft(@Valid @RequestBody NominationBody body, Act act) {
        String id = act.newId("nomination");
        DraftNomination command = new DraftNomination(
                id,
                null,
                facts.programme(body.programmeId()),
                facts.unitActive(act.actor().unit(), Today.of(act)),
                body.content(),
                act);
        Receipt receipt = dossiers.send(id, command, act);
        return Created.below(id, receipt);
    }
}
