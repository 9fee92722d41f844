package vn.exemplar.ledger.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.CommitHeader;
import vn.exemplar.ledger.chain.Draft;
import vn.exemplar.ledger.chain.Hashes;
import vn.exemplar.ledger.chain.LedgerEvent;

/** Writes a real log alone and does one thing wrong, every fifth time: what campaigns must be able to notice. */
public final class BrokenWriter {

    /** What it does wrong. */
    public enum Defect {
        NONE,
        /** Says "stored" of what no majority ever gets, as one does that does not wait for it. */
        ANSWERS_TOO_EARLY,
        /** Stores a command anew behind the tail when it did not hear what became of it. */
        SENDS_ANEW_IN_DOUBT,
        /** Leaves an index free. */
        LEAVES_A_GAP,
        /** Does not name the commit before. */
        FORGETS_THE_LINK
    }

    private static final int EVERY = 5;
    private static final List<String> UNIQUE = List.of("es_agg", "es_eid", "es_cmd");

    private final Defect defect;
    private final LogCollection log;
    private CommitHeader tail = CommitHeader.BEFORE_THE_FIRST;
    private int calls;

    /** @param database gets a log whose indexes allow duplicates where they would stop a defect */
    public BrokenWriter(MongoDatabase database, Defect defect) {
        this.defect = defect;
        this.log = LogCollection.open(database);
        if (defect == Defect.SENDS_ANEW_IN_DOUBT) {
            allowDuplicates(database.getCollection("log"));
        }
    }

    private static void allowDuplicates(MongoCollection<Document> log) {
        for (Document index : log.listIndexes().into(new ArrayList<>())) {
            String name = index.getString("name");
            if (UNIQUE.contains(name)) {
                log.dropIndex(name);
                log.createIndex(index.get("key", Document.class), new IndexOptions().name(name));
            }
        }
    }

    public Commit append(List<LedgerEvent> events, @Nullable String commandId) {
        Draft draft = Draft.of(Logs.ORIGIN, "broken", commandId, events);
        Defect now = ++calls % EVERY == 0 ? defect : Defect.NONE;
        return switch (now) {
            case NONE -> store(draft, tail);
            case ANSWERS_TOO_EARLY -> draft.at(draft.chain(tail, nowMicros()));
            case SENDS_ANEW_IN_DOUBT -> {
                store(draft, tail);
                yield store(draft, tail);
            }
            case LEAVES_A_GAP -> store(draft, with(tail.firstIndex() + 1, tail.hash()));
            case FORGETS_THE_LINK -> store(draft, with(tail.firstIndex(), Hashes.none()));
        };
    }

    private Commit store(Draft draft, CommitHeader previous) {
        Commit commit = draft.at(draft.chain(previous, nowMicros()));
        log.insert(List.of(CommitEncoder.encode(commit)));
        tail = commit.header();
        return commit;
    }

    private CommitHeader with(long firstIndex, byte[] hash) {
        return new CommitHeader(
                firstIndex, tail.count(), tail.atMicros(), tail.maxTimeNanos(), tail.previousHash(), hash);
    }

    private static long nowMicros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }
}
