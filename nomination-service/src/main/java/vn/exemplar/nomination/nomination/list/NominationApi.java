package vn.exemplar.nomination.nomination.list;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.nomination.nomination.Check;
import vn.exemplar.nomination.nomination.NominationView;
import vn.exemplar.nomination.nomination.NominationViews;
import vn.exemplar.nomination.nomination.SubmissionReceipt;
import vn.exemplar.nomination.timelimit.TimeLimitViews;

@RestController
@FromView({"View_Nominations", "View_WorkingTime"})
class NominationApi {
    private final NominationViews nominations;
    private final TimeLimitViews limits;

    NominationApi(NominationViews nominations, TimeLimitViews limits) {
        this.nominations = nominations;
        this.limits = limits;
    }

    @GetMapping("/api/nominations/{id}")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER", "AUDITOR"})
    ResponseEntity<NominationView> one(@PathVariable String id, Act act) {
        NominationView found = nominations.visible(id, act.actor());
        return ResponseEntity.ok()
                .eTag(Long.toString(found.nomination().version()))
                .body(found.due(
                        limits.find(Check.supplement(id, found.nomination().awaitedRound()))));
    }

    @GetMapping("/api/nominations/{id}/receipt")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER", "AUDITOR"})
    @Operation(
            summary = "The receipt of a submission (N5)",
            description = "Number, time, files with their hashes, place in the ledger. Of the first submission, or of"
                    + " the supplement that answers a round.")
    SubmissionReceipt receipt(@PathVariable String id, @RequestParam(defaultValue = "0") int round, Act act) {
        return nominations.visible(id, act.actor()).receipts().stream()
                .filter(receipt -> receipt.round() == round)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("nomination-not-submitted", "N5"));
    }
}
