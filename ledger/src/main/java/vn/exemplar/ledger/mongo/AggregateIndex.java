package vn.exemplar.ledger.mongo;

import static vn.exemplar.ledger.mongo.CommitFields.SLICES;

import com.mongodb.ReadConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.Slice;

/** What the unique index of slices tells: where the events of an aggregate are. It knows only where slices begin. */
final class AggregateIndex {

    private static final long LOOK_BACK = 16;

    private final LogCollection log;
    private final Function<RawBsonDocument, Commit> decoder;

    AggregateIndex(LogCollection log, Function<RawBsonDocument, Commit> decoder) {
        this.log = log;
        this.decoder = decoder;
    }

    /** The commit in which a run of an aggregate's events begins with this number. */
    Optional<Commit> commitOfSlice(String aggregateId, long firstSequence) {
        return commits(aggregateId, Filters.eq("q", firstSequence)).stream().findFirst();
    }

    /** The commits that hold an aggregate's events numbered {@code from} up to, without, {@code to}, in any order. */
    Stream<Commit> commitsWithin(String aggregateId, long from, long to) {
        List<Commit> commits = commits(aggregateId, Filters.and(Filters.gte("q", from), Filters.lt("q", to)));
        boolean startsAtSlice = commits.stream()
                .anyMatch(commit ->
                        slicesOf(commit.slices(), aggregateId).anyMatch(slice -> slice.firstSequence() == from));
        return startsAtSlice
                ? commits.stream()
                : Stream.concat(commitCovering(aggregateId, from).stream(), commits.stream());
    }

    /** Looks back in widening spans, as the run before is nearly always short; none is longer than a commit. */
    private Optional<Commit> commitCovering(String aggregateId, long sequence) {
        for (long span = LOOK_BACK; ; span *= LOOK_BACK) {
            List<Commit> before = commits(aggregateId, before(sequence, span));
            if (!before.isEmpty() || span >= sequence || span >= LedgerWriter.MAX_EVENTS) {
                return before.stream()
                        .filter(commit -> slicesOf(commit.slices(), aggregateId).anyMatch(run -> run.covers(sequence)))
                        .findFirst();
            }
        }
    }

    /** Where the last slice of an aggregate ends that begins before a number; empty when there is none. */
    OptionalLong endOfSliceBefore(String aggregateId, long sequence, ReadConcern concern) {
        for (long span = LOOK_BACK; ; span *= LOOK_BACK) {
            OptionalLong end = ends(aggregateId, slice(aggregateId, before(sequence, span)), concern);
            if (end.isPresent() || span >= sequence || span >= LedgerWriter.MAX_EVENTS) {
                return end;
            }
        }
    }

    /** Highest sequence number of an aggregate; empty when it has no event. */
    OptionalLong lastSequenceOf(String aggregateId) {
        OptionalLong end = ends(aggregateId, Filters.eq("s.a", aggregateId), ReadConcern.MAJORITY);
        return end.isPresent() ? OptionalLong.of(end.getAsLong() - 1) : end;
    }

    private OptionalLong ends(String aggregateId, Bson filter, ReadConcern concern) {
        return find(filter, concern).projection(Projections.include(SLICES.name())).into(new ArrayList<>()).stream()
                .flatMap(document -> slicesOf(CommitCodec.decodeSlices(document), aggregateId))
                .mapToLong(slice -> slice.firstSequence() + slice.count())
                .max();
    }

    private List<Commit> commits(String aggregateId, Bson sequence) {
        return find(slice(aggregateId, sequence), ReadConcern.MAJORITY)
                .map(decoder::apply)
                .into(new ArrayList<>());
    }

    private FindIterable<RawBsonDocument> find(Bson filter, ReadConcern concern) {
        return log.documents()
                .withReadConcern(concern)
                .find(filter)
                .hintString(LogCollection.BY_AGGREGATE)
                .timeoutMode(TimeoutMode.ITERATION);
    }

    private static Bson before(long sequence, long span) {
        return Filters.and(Filters.gte("q", sequence - span), Filters.lt("q", sequence));
    }

    private static Bson slice(String aggregateId, Bson sequence) {
        return Filters.elemMatch(SLICES.name(), Filters.and(Filters.eq("a", aggregateId), sequence));
    }

    private static Stream<Slice> slicesOf(List<Slice> slices, String aggregateId) {
        return slices.stream().filter(slice -> slice.aggregateId().equals(aggregateId));
    }
}
