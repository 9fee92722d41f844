package vn.exemplar.ledger.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.Hashes;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.erasure.AesGcm;
import vn.exemplar.ledger.erasure.SubjectKeys;

/**
 * The newest snapshot of each aggregate, {@code {_id: aggregate, q: sequence, x: index, h: commit hash, s: sealed}}.
 * Snapshots are disposable and no part of the log. One is used only when the key of snapshots opens it (AES-256-GCM
 * over all of it, the key outside this database) and the log has, at the index that it names, the aggregate's event of
 * that sequence in a commit of that hash (or no event of the aggregate then and now); else it is ignored, and the aggregate is read from its events. An erasure
 * replaces the key, so that no snapshot outlives it, in a backup neither. Cost: two reads to store, two to find.
 */
public final class SnapshotCollection {

    /** Index of a snapshot of an aggregate that has no event in the log. */
    private static final long BESIDE_THE_LOG = -1;

    private static final long ANSWER_SECONDS = 10;

    private static final String SEQUENCE = "q";
    private static final String INDEX = "x";
    private static final String COMMIT = "h";
    private static final String SEALED = "s";

    private final MongoCollection<BsonDocument> collection;
    private final LogOrigin origin;
    private final LedgerReader log;
    private final SubjectKeys keys;

    private SnapshotCollection(
            MongoCollection<BsonDocument> collection, LogOrigin origin, LedgerReader log, SubjectKeys keys) {
        this.collection = collection;
        this.origin = origin;
        this.log = log;
        this.keys = keys;
    }

    /**
     * @param database the ledger's own database
     * @param log the log that the snapshots are taken of
     * @param keys has the key of snapshots
     */
    public static SnapshotCollection open(
            MongoDatabase database, LogOrigin origin, LedgerReader log, SubjectKeys keys) {
        return new SnapshotCollection(
                database.getCollection("snapshots", BsonDocument.class).withTimeout(ANSWER_SECONDS, TimeUnit.SECONDS),
                origin,
                log,
                keys);
    }

    /** Where in the log a snapshot was taken: at the aggregate's event of its sequence. */
    private record Place(String aggregateId, long sequence, long index, byte[] commitHash) {

        byte[] bytes(LogOrigin origin) {
            String commit = HexFormat.of().formatHex(commitHash);
            return String.join(
                            "\n",
                            "exemplar snapshot v1",
                            origin.value(),
                            commit,
                            Long.toString(index),
                            Long.toString(sequence),
                            aggregateId)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Keeps a snapshot unless a newer one of the same aggregate is there, or the log does not have its last event. */
    public void store(LedgerEvent snapshot) {
        placeOf(snapshot.aggregateId(), snapshot.sequence()).ifPresent(place -> store(snapshot, place));
    }

    private Optional<Place> placeOf(String aggregateId, long sequence) {
        if (log.lastSequenceOf(aggregateId).isEmpty()) {
            return Optional.of(new Place(aggregateId, sequence, BESIDE_THE_LOG, Hashes.none()));
        }
        return log.eventsOf(aggregateId, sequence).stream()
                .filter(event -> event.sequence() == sequence)
                .findFirst()
                .flatMap(event -> log.commitContaining(event.index())
                        .map(commit -> new Place(aggregateId, sequence, event.index(), commit.hash())));
    }

    private void store(LedgerEvent snapshot, Place place) {
        byte[] sealed = AesGcm.seal(keys.ofSnapshots(), inner(snapshot), place.bytes(origin));
        BsonDocument document = new BsonDocument("_id", new BsonString(place.aggregateId()))
                .append(SEQUENCE, new BsonInt64(place.sequence()))
                .append(INDEX, new BsonInt64(place.index()))
                .append(COMMIT, new BsonBinary(place.commitHash()))
                .append(SEALED, new BsonBinary(sealed));
        try {
            collection.replaceOne(
                    Filters.and(Filters.eq("_id", place.aggregateId()), Filters.lte(SEQUENCE, place.sequence())),
                    document,
                    new ReplaceOptions().upsert(true));
        } catch (MongoWriteException newerOneIsThere) {
            if (newerOneIsThere.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw newerOneIsThere;
            }
        }
    }

    /** The newest snapshot of an aggregate; empty when there is none that can be trusted. */
    public Optional<LedgerEvent> find(String aggregateId) {
        @Nullable
        BsonDocument document = collection.find(Filters.eq("_id", aggregateId)).first();
        return Optional.ofNullable(document).flatMap(found -> read(aggregateId, found));
    }

    private Optional<LedgerEvent> read(String aggregateId, BsonDocument document) {
        try {
            Place place = new Place(
                    aggregateId,
                    document.getInt64(SEQUENCE).getValue(),
                    document.getInt64(INDEX).getValue(),
                    document.getBinary(COMMIT).getData());
            byte[] sealed = document.getBinary(SEALED).getData();
            return isInLog(place)
                    ? AesGcm.open(keys.ofSnapshots(), sealed, place.bytes(origin))
                            .map(inner -> outer(inner, place))
                    : Optional.empty();
        } catch (BsonInvalidOperationException misshapen) {
            return Optional.empty();
        }
    }

    private boolean isInLog(Place place) {
        if (place.index() == BESIDE_THE_LOG) {
            return log.lastSequenceOf(place.aggregateId()).isEmpty();
        }
        return place.index() >= 0
                && log.commitContaining(place.index())
                        .filter(commit -> Arrays.equals(commit.hash(), place.commitHash()))
                        .filter(commit -> hasEvent(commit, place))
                        .isPresent();
    }

    private static boolean hasEvent(Commit commit, Place place) {
        LedgerEvent event = commit.event(place.index());
        return event.aggregateId().equals(place.aggregateId()) && event.sequence() == place.sequence();
    }

    private static byte[] inner(LedgerEvent snapshot) {
        BsonDocument inner = new BsonDocument("i", new BsonString(snapshot.eventId()))
                .append("t", new BsonInt64(snapshot.timeNanos()))
                .append("y", new BsonString(snapshot.aggregateType()))
                .append("pt", new BsonString(snapshot.storedType()))
                .append("pr", new BsonString(snapshot.revision()))
                .append("p", new BsonBinary(snapshot.payload()))
                .append("m", new BsonBinary(snapshot.metadata()));
        RawBsonDocument raw = new RawBsonDocument(inner, new BsonDocumentCodec());
        byte[] bytes = new byte[raw.getByteBuffer().remaining()];
        raw.getByteBuffer().get(bytes);
        return bytes;
    }

    private static LedgerEvent outer(byte[] bytes, Place place) {
        BsonDocument inner = new RawBsonDocument(bytes);
        return new LedgerEvent(
                0,
                inner.getString("i").getValue(),
                inner.getInt64("t").getValue(),
                inner.getString("y").getValue(),
                place.aggregateId(),
                place.sequence(),
                inner.getString("pt").getValue(),
                inner.getString("pr").getValue(),
                inner.getBinary("p").getData(),
                inner.getBinary("m").getData());
    }
}
