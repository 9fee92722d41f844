package vn.exemplar.ledger.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.erasure.PersonalDataUnreadableException;
import vn.exemplar.ledger.erasure.SubjectKey;
import vn.exemplar.ledger.erasure.SubjectKeys;

/**
 * Keys of subjects in a database of their own, which the credentials of the log do not open. {@code subject_keys}: the
 * subject is the {@code _id}, beside {@code key} (32 bytes) and {@code madeAt}; after its destruction only
 * {@code destroyedAt}, a tombstone that keeps the subject from getting another key. Majority reads and journaled
 * majority writes: a fail-over neither loses a key in use nor brings one back. {@code snapshot_keys} holds the one key
 * of snapshots. Cost: one read, the first time a write.
 */
public final class MongoSubjectKeys implements SubjectKeys {

    private static final String KEY = "key";
    private static final String DESTROYED_AT = "destroyedAt";
    private static final long ANSWER_SECONDS = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String SNAPSHOTS = "snapshots";

    private final MongoCollection<Document> keys;
    private final MongoCollection<Document> snapshotKeys;
    private final Clock clock;

    /** @param keyDatabase not the database of the log */
    public MongoSubjectKeys(MongoDatabase keyDatabase, Clock clock) {
        this.keys = durable(keyDatabase.getCollection("subject_keys"));
        this.snapshotKeys = durable(keyDatabase.getCollection("snapshot_keys"));
        this.clock = clock;
    }

    private static MongoCollection<Document> durable(MongoCollection<Document> collection) {
        return collection
                .withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withTimeout(ANSWER_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public SubjectKey prepare(String subject) {
        return read(prepared(keys, subject));
    }

    @Override
    public SubjectKey.Usable ofSnapshots() {
        return new SubjectKey.Usable(
                prepared(snapshotKeys, SNAPSHOTS).get(KEY, Binary.class).getData());
    }

    private Document prepared(MongoCollection<Document> from, String id) {
        Document stored = stored(from, id);
        return stored == null ? made(from, id) : stored;
    }

    @Override
    public SubjectKey find(String subject) {
        Document stored = stored(keys, subject);
        if (stored == null) {
            throw new PersonalDataUnreadableException("The key of " + subject
                    + " is neither there nor destroyed: the keys were lost, or belong to another log");
        }
        return read(stored);
    }

    @Override
    public void destroy(String subject) {
        Document tombstone = new Document("_id", subject).append(DESTROYED_AT, Date.from(clock.instant()));
        try {
            keys.replaceOne(
                    Filters.and(Filters.eq("_id", subject), Filters.exists(DESTROYED_AT, false)),
                    tombstone,
                    new ReplaceOptions().upsert(true));
        } catch (MongoWriteException destroyedBefore) {
            if (destroyedBefore.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw destroyedBefore;
            }
        }
        snapshotKeys.deleteOne(Filters.eq("_id", SNAPSHOTS));
    }

    private static @Nullable Document stored(MongoCollection<Document> from, String id) {
        return from.find(Filters.eq("_id", id)).first();
    }

    private Document made(MongoCollection<Document> in, String id) {
        byte[] secret = new byte[SubjectKey.Usable.BYTES];
        RANDOM.nextBytes(secret);
        try {
            return Objects.requireNonNull(in.findOneAndUpdate(
                    Filters.eq("_id", id),
                    Updates.combine(
                            Updates.setOnInsert(KEY, new Binary(secret)),
                            Updates.setOnInsert("madeAt", Date.from(clock.instant()))),
                    new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)));
        } catch (MongoException failure) {
            if (ErrorCategory.fromErrorCode(failure.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw failure;
            }
            return Objects.requireNonNull(stored(in, id));
        }
    }

    private static SubjectKey read(Document stored) {
        Binary secret = stored.get(KEY, Binary.class);
        return secret == null ? new SubjectKey.Destroyed() : new SubjectKey.Usable(secret.getData());
    }
}
