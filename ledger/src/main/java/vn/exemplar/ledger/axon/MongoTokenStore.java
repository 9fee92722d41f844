package vn.exemplar.ledger.axon;

import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Where each event processor stands, one document per segment. A segment is worked on by the process that claimed it
 * last; a claim that was not renewed for the time-out is free for others. Each operation is one atomic update, so two
 * processes never hold one claim.
 */
public final class MongoTokenStore implements TokenStore {

    /** Usual name of the collection. */
    public static final String COLLECTION = "tokens";

    private static final String STORAGE_ID = "storage-identifier";
    private static final int RENEWALS = 4;

    private final MongoCollection<Document> tokens;
    private final Serializer serializer;
    private final Duration claimTimeout;
    private final String owner;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private final Map<String, Long> renewed = new ConcurrentHashMap<>();

    /**
     * @param tokens where they are kept, by convention {@link #COLLECTION} in the ledger's own database; without a
     *     time-out of its own its operations may be part of a transaction, with one they never wait for longer
     * @param serializer writes and reads the tokens
     * @param claimTimeout after which a claim that was not renewed is free
     * @param owner name of this process, unique among all instances
     */
    public MongoTokenStore(
            MongoCollection<Document> tokens, Serializer serializer, Duration claimTimeout, String owner, Clock clock) {
        this(tokens, serializer, claimTimeout, owner, clock, System::nanoTime);
    }

    /** @param nanoTime measures how long ago a claim was renewed, which a clock that is set back does not */
    MongoTokenStore(
            MongoCollection<Document> tokens,
            Serializer serializer,
            Duration claimTimeout,
            String owner,
            Clock clock,
            LongSupplier nanoTime) {
        this.tokens = tokens.withReadConcern(ReadConcern.MAJORITY).withWriteConcern(WriteConcern.MAJORITY);
        this.serializer = serializer;
        this.claimTimeout = claimTimeout;
        this.owner = owner;
        this.clock = clock;
        this.nanoTime = nanoTime;
    }

    @Override
    public void initializeTokenSegments(String processor, int segmentCount) {
        initializeTokenSegments(processor, segmentCount, null);
    }

    @Override
    public void initializeTokenSegments(String processor, int segmentCount, @Nullable TrackingToken initialToken) {
        if (fetchSegments(processor).length > 0) {
            throw new UnableToClaimTokenException("Processor " + processor + " has its segments already");
        }
        for (int segment = 0; segment < segmentCount; segment++) {
            initializeSegment(initialToken, processor, segment);
        }
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        Document document = new Document("_id", id(processor, segment))
                .append("processor", processor)
                .append("segment", segment)
                .append("owner", null)
                .append("claimed", Instant.EPOCH);
        contentOf(token).forEach(document::append);
        try {
            tokens.insertOne(document);
        } catch (MongoWriteException taken) {
            throw new UnableToInitializeTokenException(
                    "Segment " + segment + " of processor " + processor + " exists already", taken);
        }
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        List<Bson> changes = new ArrayList<>(claim());
        contentOf(token).forEach((field, value) -> changes.add(Updates.set(field, value)));
        changeOwn(processor, segment, changes);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        return read(claimFree(processor, segment));
    }

    /**
     * Costs nothing while the claim was renewed in the last quarter of the time-out, so that processors may look for
     * events as often as they like; a claim that is lost is noticed that much later.
     */
    @Override
    public void extendClaim(String processor, int segment) {
        Long last = renewed.get(id(processor, segment));
        if (last == null || nanoTime.getAsLong() - last >= claimTimeout.toNanos() / RENEWALS) {
            changeOwn(processor, segment, claim());
        }
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        renewed.remove(id(processor, segment));
        tokens.updateOne(
                Filters.and(Filters.eq("_id", id(processor, segment)), Filters.eq("owner", owner)),
                Updates.set("owner", null));
    }

    @Override
    public void deleteToken(String processor, int segment) {
        renewed.remove(id(processor, segment));
        Document deleted = tokens.findOneAndDelete(
                Filters.and(Filters.eq("_id", id(processor, segment)), Filters.eq("owner", owner)));
        if (deleted == null) {
            throw new UnableToClaimTokenException(
                    "Segment " + segment + " of processor " + processor + " is not claimed by " + owner);
        }
    }

    @Override
    public int[] fetchSegments(String processor) {
        return tokens
                .find(Filters.and(Filters.gte("_id", processor + '/'), Filters.lt("_id", processor + '0')))
                .sort(Sorts.ascending("segment"))
                .map(document -> document.getInteger("segment"))
                .into(new ArrayList<>())
                .stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        Bson byId = Filters.eq("_id", STORAGE_ID);
        tokens.updateOne(
                byId, Updates.setOnInsert("value", UUID.randomUUID().toString()), new UpdateOptions().upsert(true));
        return Optional.ofNullable(tokens.find(byId).first()).map(document -> document.getString("value"));
    }

    /**
     * Where one segment of each of these processors stands, without claiming it; those that were never started are left
     * out. Cost: one read by ids.
     */
    public Map<String, TrackingToken> positions(Collection<String> processors, int segment) {
        Map<String, TrackingToken> positions = new HashMap<>();
        List<String> ids =
                processors.stream().map(processor -> id(processor, segment)).toList();
        for (Document document : tokens.find(Filters.in("_id", ids))) {
            TrackingToken token = read(document);
            if (token != null) {
                positions.put(document.getString("processor"), token);
            }
        }
        return positions;
    }

    /** Only who holds the claim may move the token: one who lost it knows an older position than is stored. */
    private void changeOwn(String processor, int segment, List<Bson> changes) {
        long now = nanoTime.getAsLong();
        Document changed = tokens.findOneAndUpdate(
                Filters.and(Filters.eq("_id", id(processor, segment)), Filters.eq("owner", owner)),
                Updates.combine(changes));
        if (changed == null) {
            renewed.remove(id(processor, segment));
            throw new UnableToClaimTokenException(
                    "Segment " + segment + " of processor " + processor + " is not claimed by " + owner);
        }
        renewed.put(id(processor, segment), now);
    }

    private Document claimFree(String processor, int segment) {
        Bson free = Filters.or(
                Filters.eq("owner", owner),
                Filters.eq("owner", null),
                Filters.lt("claimed", clock.instant().minus(claimTimeout)));
        Document updated = tokens.findOneAndUpdate(
                Filters.and(Filters.eq("_id", id(processor, segment)), free),
                Updates.combine(claim()),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        if (updated == null) {
            throw new UnableToClaimTokenException("Segment " + segment + " of processor " + processor
                    + " is claimed by another process, or was never initialised");
        }
        return updated;
    }

    private List<Bson> claim() {
        return List.of(Updates.set("owner", owner), Updates.set("claimed", clock.instant()));
    }

    private Document contentOf(@Nullable TrackingToken token) {
        if (token == null) {
            return new Document("type", null).append("token", null);
        }
        var serialized = serializer.serialize(token, byte[].class);
        return new Document("type", serialized.getType().getName()).append("token", new Binary(serialized.getData()));
    }

    private @Nullable TrackingToken read(Document document) {
        String type = document.getString("type");
        return type == null
                ? null
                : serializer.deserialize(new SimpleSerializedObject<>(
                        document.get("token", Binary.class).getData(), byte[].class, type, null));
    }

    private static String id(String processor, int segment) {
        return processor + '/' + segment;
    }
}
