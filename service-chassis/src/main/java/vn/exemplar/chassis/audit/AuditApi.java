package vn.exemplar.chassis.audit;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.ledger.LedgerBook;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.ledger.mongo.CommitCursor;
import vn.exemplar.ledger.verify.Finding;
import vn.exemplar.ledger.verify.LedgerVerifier;
import vn.exemplar.ledger.verify.VerificationReport;

/** The auditor's door to the ledger. Reads only; never touches a view. */
@RestController
@RolesAllowed("AUDITOR")
class AuditApi {
    private final AuditTrail trail;
    private final PastStates states;
    private final LedgerBook ledger;

    AuditApi(AuditTrail trail, PastStates states, LedgerBook ledger) {
        this.trail = trail;
        this.states = states;
        this.ledger = ledger;
    }

    /**
     * @param origin name of the log
     * @param commits commits that are proved
     * @param events events that are proved
     * @param headIndex global index of the last proved event, -1 when there is none
     * @param headHash hash of the last proved commit: compare it with one that was noted elsewhere
     * @param intact whether nothing was found
     * @param findings what does not fit together, first fault first
     */
    record Verification(
            String origin,
            long commits,
            long events,
            long headIndex,
            String headHash,
            boolean intact,
            List<Finding> findings) {}

    @GetMapping("/audit/subjects/{id}/history")
    PageOf<AuditedEvent> history(@PathVariable String id, PageRequest page) {
        return trail.history(id, page);
    }

    @GetMapping("/audit/subjects/{id}/state")
    PastStates.PastState state(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long index,
            @RequestParam(required = false) @Nullable Instant time) {
        if (index != null && time != null) {
            throw Refusal.unprocessable("point-ambiguous", "A2");
        }
        return states.of(id, index, time);
    }

    @GetMapping("/audit/events/{index}")
    AuditedEvent event(@PathVariable long index) {
        return trail.at(index);
    }

    @GetMapping("/audit/verification")
    Verification verification() {
        try (CommitCursor log = ledger.reader().commits(0)) {
            VerificationReport report = LedgerVerifier.verify(ledger.origin(), log, events -> {});
            return new Verification(
                    report.origin(),
                    report.commits(),
                    report.events(),
                    report.headIndex(),
                    report.headHash(),
                    report.intact(),
                    report.finding().stream().toList());
        }
    }
}
