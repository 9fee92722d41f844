package vn.exemplar.nomination.dossier.write.revisedraft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.dossier.write.Dossiers;
import vn.exemplar.nomination.dossier.write.NominationBody;
import vn.exemplar.nomination.dossier.write.ReferenceFacts;

@RestController
class ReviseDraftApi {
    private final Dossiers dossiers;
    private final ReferenceFacts facts;

    ReviseDraftApi(Dossiers dossiers, ReferenceFacts facts) {
        this.dossiers = dossiers;
        this.facts = facts;
    }

    @PutMapping("/api/nominations/{id}")
    @RolesAllowed("UNIT_OFFICER")
    Receipt revise(
            @PathVariable String id,
            @RequestHeader("If-Match") String ifMatch,
            @Valid @RequestBody NominationBody body,
            Act act) {
        String readVersion = ifMatch.replace("\"", "");
        ReviseDraft command =
                new ReviseDraft(id, readVersion, facts.programme(body.programmeId()), body.content(), act);
        return dossiers.send(id, command, act);
    }
}
