package vn.exemplar.chassis.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.exemplar.chassis.checkpoint.LogEvidence.Pinned;
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
 * @param signedSize up to where a signed checkpoint, kept in the database, agrees with the log; 0 when there is none
 * @param pinsAgreeing places outside of the database whose newest checkpoint agrees with the log
 * @param pinsSilent those that did not answer: what they hold was not compared
 * @param instance which instance of the service proved it, for itself
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
        Instant wholeLogAt,
        long signedSize,
        List<String> pinsAgreeing,
        List<String> pinsSilent,
        String instance) {

    /** How much of the log a run reads. */
    public enum Scope {
        FIRST_EVENT,
        LAST_PROVED_EVENT
    }

    /**
     * What a run brought to light.
     *
     * @param report on the log and the evidence beside it
     * @param signedSize up to where that is signed
     * @param pinned what the pins say, asked when nothing else was found
     */
    record Outcome(VerificationReport report, long signedSize, Pinned pinned) {
        Optional<Finding> finding() {
            return report.finding().or(pinned::finding);
        }
    }

    static Verification of(Outcome outcome, Scope from, Instant finishedAt, Instant wholeLogAt, String instance) {
        VerificationReport report = outcome.report();
        return new Verification(
                report.origin(),
                report.commits(),
                report.events(),
                report.headIndex(),
                report.headHash(),
                outcome.finding().isEmpty(),
                outcome.finding().stream().toList(),
                from,
                finishedAt,
                wholeLogAt,
                outcome.signedSize(),
                outcome.pinned().agreeing(),
                outcome.pinned().silent(),
                instance);
    }

    boolean covers(long index) {
        return !intact || headIndex >= index;
    }
}
