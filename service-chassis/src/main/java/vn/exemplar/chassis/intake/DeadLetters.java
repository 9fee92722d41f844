package vn.exemplar.chassis.intake;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.exemplar.chassis.view.Views;

/** What could not be handled, and what came after it under the same key: it waits here, in order, until it is taken again. */
final class DeadLetters {
    /** So long an operator has time; personal data waits here in clear. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    /** Longer than the doors take, whatever they wait for. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final String CLAIMED_UNTIL = "claimedUntil";
    private static final String REASON = "reason";
    private static final String AT = "at";
    private static final Bson IN_ORDER = Sorts.ascending("record.partition", "record.offset");

    private final MongoCollection<Letter> letters;
    private final Clock clock;

    DeadLetters(Views store, Clock clock) {
        this.letters = store.collection("letters", Letter.class);
        this.clock = clock;
        letters.createIndex(Indexes.ascending("record.topic", "record.key", "record.partition", "record.offset"));
        letters.createIndex(Indexes.ascending(AT), new IndexOptions().expireAfter(KEPT.toSeconds(), TimeUnit.SECONDS));
    }

    /** What is in order among itself. */
    record Sequence(String topic, String key) {
        static Sequence of(IncomingRecord record) {
            return new Sequence(record.topic(), record.key());
        }
    }

    Optional<Letter> first(Sequence sequence) {
        return Optional.ofNullable(letters.find(of(sequence)).sort(IN_ORDER).first());
    }

    /** Guarantee: on return the record waits, once. */
    void put(IncomingRecord record, String reason) {
        try {
            letters.insertOne(new Letter(record.place(), record, reason, now(), null));
            LOG.error("{} waits: {}", record.place(), reason);
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
    }

    /** The first of a sequence for the caller alone, until removed or given back; empty where there is none to have. */
    Optional<Letter> claimFirst(Sequence sequence) {
        Instant now = now();
        return first(sequence)
                .map(first -> letters.findOneAndUpdate(
                        Filters.and(id(first.place()), Filters.not(Filters.gt(CLAIMED_UNTIL, now))),
                        Updates.set(CLAIMED_UNTIL, now.plus(CLAIM)),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
    }

    void giveBack(Letter letter, String reason) {
        letters.updateOne(
                id(letter.place()), Updates.combine(Updates.unset(CLAIMED_UNTIL), Updates.set(REASON, reason)));
    }

    /** Whether it was there. */
    boolean remove(String place) {
        return letters.deleteOne(id(place)).getDeletedCount() > 0;
    }

    long waiting() {
        return letters.countDocuments();
    }

    List<Letter> oldest(int most) {
        return letters.find().sort(Sorts.ascending(AT)).limit(most).into(new ArrayList<>());
    }

    /** Where something waits, the longest first. */
    Set<Sequence> sequences() {
        return sequences(Filters.empty());
    }

    /** Where something waits for this reason. */
    Set<Sequence> sequences(String reason) {
        return sequences(Filters.eq(REASON, reason));
    }

    private Set<Sequence> sequences(Bson wanted) {
        return letters.find(wanted)
                .sort(Sorts.ascending(AT))
                .map(letter -> Sequence.of(letter.record()))
                .into(new LinkedHashSet<>());
    }

    private static Bson of(Sequence sequence) {
        return Filters.and(Filters.eq("record.topic", sequence.topic()), Filters.eq("record.key", sequence.key()));
    }

    private static Bson id(String place) {
        return Filters.eq("_id", place);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
