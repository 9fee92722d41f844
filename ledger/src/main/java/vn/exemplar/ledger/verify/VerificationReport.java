package vn.exemplar.ledger.verify;

import java.util.HexFormat;
import java.util.Optional;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.Hashes;
import vn.exemplar.ledger.chain.LogOrigin;

/**
 * The outcome of a verification.
 *
 * @param origin name of the log
 * @param commits number of commits that are proved
 * @param events number of events that are proved: those with a global index below it
 * @param headHash hash of the last proved commit, lower-case hex; 64 zeros when nothing is
 * @param finding what is wrong first, empty when the whole log is intact
 */
public record VerificationReport(String origin, long commits, long events, String headHash, Optional<Finding> finding) {

    static VerificationReport of(String origin, long commits, long events, byte[] head, Optional<Finding> finding) {
        return new VerificationReport(origin, commits, events, HexFormat.of().formatHex(head), finding);
    }

    /** Nothing is proved, since what there is cannot even be read. */
    public static VerificationReport broken(LogOrigin origin, BrokenLogException broken) {
        return of(
                origin.value(),
                0,
                0,
                Hashes.none(),
                Optional.of(new Finding(broken.index(), broken.kind(), broken.explanation())));
    }

    public boolean intact() {
        return finding.isEmpty();
    }

    /** Global index of the last proved event, -1 when there is none. */
    public long headIndex() {
        return events - 1;
    }
}
