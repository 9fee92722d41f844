package vn.exemplar.review.review.keys;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.google.crypto.tink.KeysetHandle;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import vn.exemplar.chassis.act.Refusal;

/** Ballot keys in the key database; a destroyed key leaves a tombstone, so that its round never gets another. */
public final class MongoBallotKeys implements BallotKeys {
    private static final String PUBLIC = "publicKey";
    private static final String PRIVATE = "privateKey";
    private static final String SECRET = "secret";

    private final MongoCollection<Document> keys;

    public MongoBallotKeys(MongoDatabase keyDatabase) {
        this.keys = keyDatabase.getCollection("ballot_keys");
        keys.createIndex(Indexes.ascending("reviewId", "round"));
    }

    @Override
    public BallotBox prepare(String reviewId, int round) {
        KeysetHandle key = Secrets.newBallotKey();
        Document fresh = place(reviewId, round)
                .append(PUBLIC, Secrets.publicBytes(key))
                .append(PRIVATE, Secrets.secretBytes(key))
                .append(SECRET, Secrets.newHmacKey());
        try {
            keys.insertOne(fresh);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        Document stored =
                keys.find(and(eq(id(reviewId, round)), exists(PRIVATE))).first();
        if (stored == null) {
            throw Refusal.conflict("no-round-to-open", "R8").with("round", round);
        }
        return box(stored);
    }

    @Override
    public Optional<BallotBox> latest(String reviewId) {
        return Optional.ofNullable(keys.find(alive(reviewId))
                        .sort(Sorts.descending("round"))
                        .first())
                .map(MongoBallotKeys::box);
    }

    @Override
    public BallotOpener opener(String reviewId) {
        Map<Integer, byte[]> privateKeys = new HashMap<>();
        keys.find(alive(reviewId)).forEach(key -> privateKeys.put(key.getInteger("round"), bytes(key, PRIVATE)));
        return (round, memberId, ballot) -> {
            byte[] privateKey = privateKeys.get(round);
            if (privateKey == null) {
                throw Refusal.conflict("ballot-key-destroyed", "R8");
            }
            byte[] context = BallotText.context(reviewId, round, memberId);
            return BallotText.read(Secrets.open(privateKey, Base64.getDecoder().decode(ballot), context));
        };
    }

    @Override
    public void destroy(String reviewId, int round) {
        keys.replaceOne(eq(id(reviewId, round)), place(reviewId, round), new ReplaceOptions().upsert(true));
    }

    private static Bson alive(String reviewId) {
        return and(eq("reviewId", reviewId), exists(PRIVATE));
    }

    private static BallotBox box(Document key) {
        return new BallotBox(
                key.getString("reviewId"), key.getInteger("round"), bytes(key, PUBLIC), bytes(key, SECRET));
    }

    private static byte[] bytes(Document key, String name) {
        return key.get(name, Binary.class).getData();
    }

    private static Document place(String reviewId, int round) {
        return new Document("_id", id(reviewId, round))
                .append("reviewId", reviewId)
                .append("round", round);
    }

    private static String id(String reviewId, int round) {
        return reviewId + '#' + round;
    }
}
