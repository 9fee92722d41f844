package vn.exemplar.nomination.evidence.write.recordreading;

import java.util.function.Predicate;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.evidence.Capacity;

/** Said once more by the ledger itself, should a view have been slow to hear of a conflict. */
public final class OnlyAdmittedReviewersRead {
    private OnlyAdmittedReviewersRead() {}

    public static void check(RecordReading command, Predicate<String> admitted) {
        if (command.capacity() == Capacity.REVIEWER
                && !admitted.test(command.act().actor().id())) {
            throw Refusal.notFound("file-not-found", "R4").asRecorded();
        }
    }
}
