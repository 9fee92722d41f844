package vn.exemplar.chassis.audit;

import java.time.Instant;
import java.util.List;
import vn.exemplar.ledger.verify.Finding;
import vn.exemplar.ledger.verify.VerificationReport;

/**
 * What the last verification proved.
 *
 * @param origin name of the log
 * @param commits commits that are proved
 * @param events events that are proved
 * @param headIndex global index of the last proved event, -1 when there is none
 * @param headHash hash of the last proved commit: compare it with one that was noted elsewhere
 * @param intact whether nothing was found
 * @param findings what does not fit together, first fault first
 * @param from whether the log was read from its first event or from the last one that was proved before
 * @param finishedAt when it ended (UTC)
 * @param wholeLogAt when a run from the first event ended last (UTC): what was changed behind an index that was proved
 *     before, since then, is seen by the next such run only
 */
public record Verification(
        String origin,
        long commits,
        long events,
        long headIndex,
        String headHash,
        boolean intact,
        List<Finding> findings,
        Scope from,
        Instant finishedAt,
        Instant wholeLogAt) {

    /** How much of the log a run reads. */
    public enum Scope {
        FIRST_EVENT,
        LAST_PROVED_EVENT
    }

    static Verification of(VerificationReport report, Scope from, Instant finishedAt, Instant wholeLogAt) {
        return new Verification(
                report.origin(),
                report.commits(),
                report.events(),
                report.headIndex(),
                report.headHash(),
                report.intact(),
                report.finding().stream().toList(),
                from,
                finishedAt,
                wholeLogAt);
    }

    boolean covers(long index) {
        return !intact || headIndex >= index;
    }
}
