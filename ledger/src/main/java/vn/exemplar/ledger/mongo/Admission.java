package vn.exemplar.ledger.mongo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Draft;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.chain.Slice;
import vn.exemplar.ledger.mongo.CommitRefusedException.Taken;

/**
 * Turns away what can never be stored, alone and before it joins others, and makes the rest ready. Runs in the caller's
 * thread: the unique indexes do not look inside one document, so this does.
 */
final class Admission {

    private final LogOrigin origin;
    private final String writer;
    private final Numbering numbering;

    Admission(LogOrigin origin, String writer, Numbering numbering) {
        this.origin = origin;
        this.writer = writer;
        this.numbering = numbering;
    }

    /**
     * @throws CommitTooLargeException when it has too many events or bytes
     * @throws IllegalArgumentException when it has no event, or its command id is empty
     * @throws CommitRefusedException when it is in conflict with itself, or a number in it is not due
     * @throws LedgerUnavailableException when it cannot be found out now which number is due
     */
    PendingCommit admit(List<LedgerEvent> events, @Nullable String commandId) {
        long since = System.nanoTime();
        refuseEmpty(events, commandId);
        long content = events.stream()
                .mapToLong(event -> event.payload().length + event.metadata().length)
                .sum();
        if (events.size() > LedgerWriter.MAX_EVENTS || content > LedgerWriter.MAX_BYTES) {
            throw new CommitTooLargeException(events.size(), content);
        }
        Draft draft = Draft.of(origin, writer, commandId, events);
        refuseConflictWithItself(draft);
        byte[] document = CommitEncoder.template(draft);
        if (document.length > LedgerWriter.MAX_BYTES) {
            throw new CommitTooLargeException(events.size(), document.length);
        }
        numbering.requireToFollow(draft);
        return new PendingCommit(draft, document, since);
    }

    private static void refuseEmpty(List<LedgerEvent> events, @Nullable String commandId) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("A commit has at least one event");
        }
        if (commandId != null && commandId.isEmpty()) {
            throw new IllegalArgumentException("A command id is not empty");
        }
    }

    private static void refuseConflictWithItself(Draft draft) {
        List<LedgerEvent> events = draft.events();
        if (events.size() == 1) {
            return;
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < events.size(); i++) {
            if (!ids.add(events.get(i).eventId())) {
                throw new CommitRefusedException(Taken.EVENT_ID, i, "The commit holds one event id twice");
            }
        }
        Set<String> aggregates = new HashSet<>();
        for (Slice slice : draft.slices()) {
            if (!aggregates.add(slice.aggregateId())) {
                throw new CommitRefusedException(
                        Taken.SEQUENCE,
                        lastOf(events, slice.aggregateId()),
                        "The commit holds events of " + slice.aggregateId() + " out of sequence");
            }
        }
    }

    static int firstOf(List<LedgerEvent> events, String aggregateId) {
        return IntStream.range(0, events.size())
                .filter(i -> events.get(i).aggregateId().equals(aggregateId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No event of " + aggregateId));
    }

    private static int lastOf(List<LedgerEvent> events, String aggregateId) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i).aggregateId().equals(aggregateId)) {
                return i;
            }
        }
        return 0;
    }
}
