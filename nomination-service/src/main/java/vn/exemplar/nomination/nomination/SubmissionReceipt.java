package vn.exemplar.nomination.nomination;

import java.time.Instant;
import java.util.List;
import vn.exemplar.nomination.nomination.events.SubmittedFile;

/**
 * Proof of what was handed in (N5).
 *
 * @param round 0 for the first submission, then the round that a supplement answers
 * @param number that a records office can register: it grows with the time and is given once
 * @param ledgerIndex of the submission in this service's ledger
 */
public record SubmissionReceipt(
        int round, String number, Instant submittedAt, List<SubmittedFile> files, long ledgerIndex) {

    static SubmissionReceipt of(Draft draft, int round, Instant at, List<SubmittedFile> files, long ledgerIndex) {
        return new SubmissionReceipt(round, number(draft, ledgerIndex), at, files, ledgerIndex);
    }

    public static String number(Draft draft, long ledgerIndex) {
        return "%s/%d-%06d".formatted(draft.programmeId(), draft.content().year(), ledgerIndex);
    }
}
