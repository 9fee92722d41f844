package vn.exemplar.review.review.keys;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

public final class MongoNomineeNames implements NomineeNames {
    private static final String KEY = "key";

    private final MongoCollection<Document> keys;

    public MongoNomineeNames(MongoDatabase keyDatabase) {
        this.keys = keyDatabase.getCollection("subject_keys");
    }

    @Override
    public String seal(String nominationId, String name) {
        byte[] fresh = Secrets.secretBytes(Secrets.newNameKey());
        Document stored = Objects.requireNonNull(keys.findOneAndUpdate(
                eq(nominationId),
                Updates.setOnInsert(KEY, new Binary(fresh)),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)));
        byte[] key = stored.get(KEY, Binary.class).getData();
        return Base64.getEncoder().encodeToString(Secrets.encrypt(key, name.getBytes(UTF_8), context(nominationId)));
    }

    @Override
    public Optional<String> open(String nominationId, String sealed) {
        return Optional.ofNullable(keys.find(eq(nominationId)).first())
                .map(stored -> stored.get(KEY, Binary.class))
                .map(key -> Secrets.decrypt(key.getData(), Base64.getDecoder().decode(sealed), context(nominationId)))
                .map(name -> new String(name, UTF_8));
    }

    private static byte[] context(String nominationId) {
        return ("exemplar nominee v1\n" + nominationId).getBytes(UTF_8);
    }
}
