package vn.exemplar.nomination.dossier.write.submitnomination;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierView;
import vn.exemplar.nomination.dossier.read.earliercases.EarlierCases;
import vn.exemplar.nomination.dossier.write.Dossiers;
import vn.exemplar.nomination.dossier.write.ReferenceFacts;

@RestController
class SubmitNominationApi {
    private final Dossiers dossiers;
    private final ReferenceFacts facts;
    private final EarlierCases earlierCases;

    SubmitNominationApi(Dossiers dossiers, ReferenceFacts facts, EarlierCases earlierCases) {
        this.dossiers = dossiers;
        this.facts = facts;
        this.earlierCases = earlierCases;
    }

    @PostMapping("/api/nominations/{id}/submission")
    @RolesAllowed({"UNIT_HEAD", "UNIT_OFFICER"})
    @Operation(
            summary = "Submit a signed nomination, or send a supplement (N5, N7)",
            description = "Inside a window of its programme and year or under its own extension; a supplement until its"
                    + " due date. Earlier cases that it looks like are flagged for the standing office (N9).")
    Receipt submit(@PathVariable String id, Act act) {
        DossierView seen = dossiers.visible(id, act);
        SubmitNomination command = new SubmitNomination(
                id,
                facts.windowsUntil(Today.of(act)),
                facts.programme(seen.programmeId()).definition().version(),
                facts.unitActive(act.actor().unit(), Today.of(act)),
                earlierCases.of(seen),
                act);
        return dossiers.send(id, command, act);
    }
}
