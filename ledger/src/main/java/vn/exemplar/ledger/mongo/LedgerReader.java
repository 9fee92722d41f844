package vn.exemplar.ledger.mongo;

import static vn.exemplar.ledger.mongo.CommitFields.*;

import com.mongodb.client.FindIterable;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.ChainCheck;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.CommitHeader;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.LogOrigin;

/** Reads a log: by position, by aggregate, by command and by time. Thread-safe; every query runs on an index. */
public final class LedgerReader {

    private static final int BATCH = 256;
    private static final int MOST_AHEAD = 4;
    private static final Instant EARLIEST = Instant.parse("1678-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2262-01-01T00:00:00Z");

    private static final Bson HEADER =
            Projections.include(COUNT.name(), AT.name(), MAX_TIME.name(), PREVIOUS_HASH.name(), HASH.name());

    private final LogCollection log;
    private final Function<RawBsonDocument, Commit> decoder;
    private final AggregateIndex aggregates;
    private final Semaphore ahead = new Semaphore(MOST_AHEAD);

    /** Compares commits with their neighbours only. */
    public LedgerReader(LogCollection log) {
        this(log, CommitCodec::decode);
    }

    /**
     * Hands out no commit whose content is not what was hashed under this origin, to whoever looks up an aggregate, an
     * event or a command. Replays compare commits with their neighbours only: hashing would take a third of their rate.
     */
    public LedgerReader(LogCollection log, LogOrigin origin) {
        this(log, document -> CommitCodec.decode(document).requireOwnHash(origin));
    }

    private LedgerReader(LogCollection log, Function<RawBsonDocument, Commit> decoder) {
        this.log = log;
        this.decoder = decoder;
        this.aggregates = new AggregateIndex(log, decoder);
    }

    /** Global index of the last event; empty for an empty log. Cost: one index read. */
    public OptionalLong head() {
        return floorHeader(Long.MAX_VALUE)
                .map(newest -> OptionalLong.of(newest.nextIndex() - 1))
                .orElseGet(OptionalLong::empty);
    }

    /** How far the majority of the replica set is behind its primary, in whole seconds. Cost: one command, no read. */
    public Duration majorityLag() {
        return log.majorityLag();
    }

    /** The last commit. Cost: one index read. */
    public Optional<Commit> newest() {
        return floor(Long.MAX_VALUE);
    }

    /** The commit that holds an event; empty when the log ends before it. Cost: one index read. */
    public Optional<Commit> commitContaining(long index) {
        return floor(index).filter(commit -> commit.lastIndex() >= index);
    }

    /** Headers of the commits that begin between two indexes, both included, in order. */
    List<CommitHeader> headers(long from, long to) {
        return log.documents()
                .find(Filters.and(Filters.gte(ID.name(), from), Filters.lte(ID.name(), to)))
                .sort(Sorts.ascending(ID.name()))
                .projection(HEADER)
                .map(CommitCodec::decodeHeader)
                .into(new ArrayList<>());
    }

    /** The commit that a command led to. Cost: one index read. */
    public Optional<Commit> commitOfCommand(String commandId) {
        return first(log.documents().find(Filters.eq(COMMAND.name(), commandId)).hintString(LogCollection.BY_COMMAND));
    }

    /** The commit that holds the event with this id. Cost: one index read. */
    public Optional<Commit> commitOfEvent(String eventId) {
        return first(log.documents()
                .find(Filters.eq("e.i", CommitFields.eventKey(eventId)))
                .hintString(LogCollection.BY_EVENT_ID));
    }

    /** The commits that hold these events, in log order; ids without an event are passed over. Cost: one query. */
    public List<Commit> commitsOfEvents(Collection<String> eventIds) {
        return log
                .documents()
                .find(Filters.in(
                        "e.i", eventIds.stream().map(CommitFields::eventKey).toList()))
                .hintString(LogCollection.BY_EVENT_ID)
                .map(decoder::apply)
                .into(new ArrayList<>())
                .stream()
                .sorted(Comparator.comparingLong(Commit::firstIndex))
                .toList();
    }

    /**
     * All commits from the one that holds an index to the head, over one cursor. From the beginning it also meets what
     * was put in front of the first commit, or beside the log under an {@code _id} that is no index.
     *
     * @param fromIndex global index; 0 and below mean the beginning
     */
    public CommitCursor commits(long fromIndex) {
        return cursor(from(fromIndex), new ChainCheck());
    }

    /** The commits from the one that holds an index on that begin below another. */
    public CommitCursor commits(long fromIndex, long beforeIndex) {
        return cursor(Filters.and(from(fromIndex), Filters.lt(ID.name(), beforeIndex)), new ChainCheck());
    }

    private Bson from(long index) {
        return index <= 0
                ? Filters.empty()
                : Filters.gte(
                        ID.name(),
                        floorHeader(index).map(CommitHeader::firstIndex).orElse(0L));
    }

    /** All commits behind one that was read before, to the head; the first must join it. */
    public CommitCursor commitsAfter(Commit last) {
        return cursor(Filters.gte(ID.name(), last.nextIndex()), new ChainCheck(last));
    }

    private CommitCursor cursor(Bson range, ChainCheck chain) {
        return new CommitCursor(
                log.documents()
                        .find(range)
                        .sort(Sorts.ascending(ID.name()))
                        .batchSize(BATCH)
                        .timeoutMode(TimeoutMode.ITERATION)
                        .iterator(),
                chain,
                ahead);
    }

    /**
     * The events of one aggregate in order.
     *
     * @param fromSequence first sequence number to return
     * @throws BrokenLogException when a sequence number between them is missing
     */
    public List<LedgerEvent> eventsOf(String aggregateId, long fromSequence) {
        return eventsIn(commitsOf(aggregateId, fromSequence, Long.MAX_VALUE), aggregateId)
                .filter(event -> event.sequence() >= fromSequence)
                .toList();
    }

    /**
     * The commits that hold an aggregate's events numbered {@code fromSequence} up to, without, {@code toSequence}, in
     * log order. Cost: one query and its documents, a second one when {@code fromSequence} lies inside a commit.
     *
     * @throws BrokenLogException when a sequence number between them is missing
     */
    public List<Commit> commitsOf(String aggregateId, long fromSequence, long toSequence) {
        List<Commit> commits = aggregates
                .commitsWithin(aggregateId, fromSequence, toSequence)
                .sorted(Comparator.comparingLong(Commit::firstIndex))
                .toList();
        List<LedgerEvent> events = eventsIn(commits, aggregateId).toList();
        for (int i = 1; i < events.size(); i++) {
            if (events.get(i).sequence() != events.get(i - 1).sequence() + 1) {
                throw new BrokenLogException(
                        events.get(i).index(),
                        Break.SEQUENCE_BREAK,
                        "Aggregate %s lacks an event before its number %d"
                                .formatted(aggregateId, events.get(i).sequence()));
            }
        }
        return commits;
    }

    private static Stream<LedgerEvent> eventsIn(List<Commit> commits, String aggregateId) {
        return commits.stream()
                .flatMap(commit -> commit.events().stream())
                .filter(LedgerEvent::belongsToAggregate)
                .filter(event -> event.aggregateId().equals(aggregateId));
    }

    /** Highest sequence number of an aggregate; empty when it has no event. */
    public OptionalLong lastSequenceOf(String aggregateId) {
        return aggregates.lastSequenceOf(aggregateId);
    }

    /** First commit that was written at or after a time. Cost: about log2(n) index reads. */
    public Optional<Commit> firstCommittedAtOrAfter(Instant time) {
        return firstReaching(CommitHeader::atMicros, Math.ceilDiv(LedgerEvent.nanosOf(storable(time)), 1000));
    }

    /** First commit that holds, or follows, an event which happened at or after a time. Cost: log2(n) index reads. */
    public Optional<Commit> firstHappenedAtOrAfter(Instant time) {
        return firstReaching(CommitHeader::maxTimeNanos, LedgerEvent.nanosOf(storable(time)));
    }

    private static Instant storable(Instant time) {
        return time.isBefore(EARLIEST) ? EARLIEST : time.isAfter(LATEST) ? LATEST : time;
    }

    /** Both time axes never fall, so the first commit that reaches a value is found by bisecting the positions. */
    private Optional<Commit> firstReaching(ToLongFunction<CommitHeader> axis, long value) {
        CommitHeader newest = floorHeader(Long.MAX_VALUE).orElse(null);
        if (newest == null || axis.applyAsLong(newest) < value) {
            return Optional.empty();
        }
        CommitHeader found = newest;
        long low = 0;
        while (low < found.firstIndex()) {
            CommitHeader middle = floorHeader(low + (found.firstIndex() - 1 - low) / 2)
                    .orElseThrow(() -> new BrokenLogException(0, Break.GAP, "The log does not begin at event 0"));
            if (axis.applyAsLong(middle) >= value) {
                found = middle;
            } else {
                low = middle.nextIndex();
            }
        }
        return floor(found.firstIndex());
    }

    private Optional<Commit> floor(long index) {
        return first(floorDocument(index));
    }

    private Optional<CommitHeader> floorHeader(long index) {
        @Nullable
        RawBsonDocument document = floorDocument(index).projection(HEADER).first();
        return Optional.ofNullable(document).map(CommitCodec::decodeHeader);
    }

    private FindIterable<RawBsonDocument> floorDocument(long index) {
        return log.documents()
                .find(Filters.lte(ID.name(), index))
                .sort(Sorts.descending(ID.name()))
                .limit(1);
    }

    private Optional<Commit> first(FindIterable<RawBsonDocument> found) {
        @Nullable RawBsonDocument document = found.first();
        return Optional.ofNullable(document).map(decoder::apply);
    }
}
