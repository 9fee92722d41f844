package vn.exemplar.ledger.mongo;

import com.mongodb.MongoException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.bson.RawBsonDocument;
import vn.exemplar.ledger.chain.CommitHeader;

/**
 * One group of commits on its way into the log. The insert at the next free index is the compare-and-set; the rules that
 * make it safe under every failure are marked L1 to L5 where they are kept, and listed in the package text.
 */
final class Batch {

    private final LogCollection log;
    private final LedgerReader reader;
    private final Tail tail;
    private final Turns turns;
    private final LongSupplier nowMicros;
    private final WriterListener listener;
    private final Patience patience;

    /** The commits that have no answer yet, chained behind the tail. */
    private List<PendingCommit> open;
    /** Whether any of them may be stored where it is chained now. */
    private boolean sent;

    Batch(
            List<PendingCommit> commits,
            LogCollection log,
            LedgerReader reader,
            Tail tail,
            Turns turns,
            LongSupplier nowMicros,
            WriterListener listener,
            Patience patience) {
        this.open = commits;
        this.log = log;
        this.reader = reader;
        this.tail = tail;
        this.turns = turns;
        this.nowMicros = nowMicros;
        this.listener = listener;
        this.patience = patience;
    }

    /** Stores, refuses or gives up each commit; throws nothing but errors of the virtual machine. */
    void write() {
        patience.postponeInterrupt();
        try {
            chainBehindTail();
            while (!open.isEmpty()) {
                send();
            }
        } catch (RuntimeException failure) {
            giveUp(failure);
        } finally {
            giveUp(new IllegalStateException("The writer broke off"));
            patience.restoreInterrupt();
        }
    }

    private void chainBehindTail() {
        CommitHeader previous = provedTail();
        long now = nowMicros.getAsLong();
        for (PendingCommit commit : open) {
            commit.chain(previous, now);
            previous = commit.header();
        }
        sent = false;
    }

    private CommitHeader provedTail() {
        while (true) {
            try {
                return tail.get();
            } catch (MongoException unreachable) {
                patience.postponeInterrupt();
                if (!patience.pause()) {
                    throw new LedgerUnavailableException(
                            "Nothing was stored: the database cannot be reached; try again later", unreachable);
                }
            }
        }
    }

    private void send() {
        List<RawBsonDocument> documents =
                open.stream().map(PendingCommit::document).toList();
        sent = true;
        try {
            log.insert(documents);
            answered(documents.size());
        } catch (MongoException failure) {
            patience.postponeInterrupt();
            understand(failure);
        }
    }

    private void understand(MongoException failure) {
        try {
            switch (InsertReply.of(failure)) {
                case InsertReply.Duplicate duplicate -> {
                    answered(duplicate.document());
                    makeWay(failure);
                }
                case InsertReply.Invalid invalid -> {
                    answered(invalid.document());
                    refuseFirst(new CommitInvalidException(open.getFirst().toString(), invalid.reason(), failure));
                }
                case InsertReply.Unknown unknown -> recover(failure);
            }
        } catch (MongoException unreadable) {
            patience.postponeInterrupt();
            failure.addSuppressed(unreadable);
            pause(failure);
        }
    }

    /** The first open commit met a duplicate key: its own index, or one of its unique keys. */
    private void makeWay(MongoException failure) {
        PendingCommit first = open.getFirst();
        List<CommitHeader> standing = standing(first, first);
        if (!standing.isEmpty()) {
            yieldTo(standing);
            return;
        }
        Optional<CommitRefusedException> refused =
                new Conflicts(reader, new AggregateIndex(log, CommitCodec::decode)).of(first.commit());
        if (refused.isPresent()) {
            refuseFirst(refused.get());
        } else {
            pause(failure);
        }
    }

    /** L5: nobody knows what was stored until the indexes were read with majority. */
    private void recover(MongoException failure) {
        listener.recovered(open.size());
        List<CommitHeader> standing = standing(open.getFirst(), open.getLast());
        if (standing.isEmpty()) {
            pause(failure);
        } else {
            yieldTo(standing);
        }
    }

    /** What stands in the log where these commits and those between them were to stand. */
    private List<CommitHeader> standing(PendingCommit first, PendingCommit last) {
        return reader.headers(first.header().firstIndex(), last.header().firstIndex());
    }

    /** L2: only a different commit at its index, which a majority has, makes a commit move; its own is success. */
    private void yieldTo(List<CommitHeader> standing) {
        int own = 0;
        while (own < Math.min(standing.size(), open.size())
                && Arrays.equals(
                        standing.get(own).hash(), open.get(own).header().hash())) {
            own++;
        }
        answered(own);
        if (own < standing.size() && !open.isEmpty()) {
            listener.rebased(open.size());
            sent = false;
            turns.overtaken();
            tail.forget();
            chainBehindTail();
        }
    }

    private void answered(int count) {
        if (count == 0) {
            return;
        }
        tail.advanceTo(open.get(count - 1).header());
        open.subList(0, count).forEach(PendingCommit::stored);
        open = open.subList(count, open.size());
    }

    private void refuseFirst(RuntimeException why) {
        open.getFirst().failed(why);
        open = open.subList(1, open.size());
        chainBehindTail();
    }

    /** L2: until then the identical documents are sent again. */
    private void pause(MongoException failure) {
        if (!patience.pause()) {
            giveUp(failure);
        }
    }

    private void giveUp(RuntimeException failure) {
        if (open.isEmpty()) {
            return;
        }
        tail.forget();
        for (PendingCommit commit : open) {
            commit.failed(sent ? outcomeUnknown(commit, failure) : failure);
        }
        open = List.of();
    }

    private static CommitOutcomeUnknownException outcomeUnknown(PendingCommit commit, RuntimeException failure) {
        return new CommitOutcomeUnknownException(
                "It is not known whether the commit at %d was stored; try again with the same command id"
                        .formatted(commit.header().firstIndex()),
                failure);
    }
}
