package vn.exemplar.nomination.evidence.content;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import vn.exemplar.nomination.evidence.content.ContentEntry.State;

/**
 * What lies in the store. Every object is written down here before its first byte and after its last, so that whatever
 * a crash leaves can be found; each step is one atomic change of one document, so that any number of instances may work
 * at the same content.
 */
final class ContentRegister {
    private static final Instant FOR_EVER = Instant.parse("9999-12-31T00:00:00Z");
    private static final String KEY = "_id";
    private static final String NOMINATION = "nominationId";
    private static final String SHA256 = "sha256";
    private static final String STATE = "state";
    private static final String KEPT_UNTIL = "keptUntil";

    private final MongoCollection<ContentEntry> entries;

    ContentRegister(MongoCollection<ContentEntry> entries) {
        this.entries = entries;
        entries.createIndex(Indexes.ascending(KEPT_UNTIL));
        entries.createIndex(
                Indexes.ascending(NOMINATION, SHA256),
                new IndexOptions().unique(true).partialFilterExpression(Filters.eq(STATE, State.HELD)));
    }

    Optional<ContentEntry> held(Content content) {
        return Optional.ofNullable(entries.find(isHeld(content)).first());
    }

    /** The object that holds this content, kept for some time to come; empty when there is none. */
    Optional<ContentEntry> keep(Content content, Instant until) {
        return Optional.ofNullable(entries.findOneAndUpdate(
                isHeld(content),
                Updates.max(KEPT_UNTIL, until),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
    }

    /** Keeps the content for ever; false when no object holds it. */
    boolean keepForEver(Content content) {
        return keep(content, FOR_EVER).isPresent();
    }

    void announce(ContentEntry arriving) {
        entries.insertOne(arriving);
    }

    /** The object is complete; false when another object with this content was sooner, or this one was given up. */
    boolean complete(String key, Instant until) {
        try {
            Bson arriving = Filters.and(Filters.eq(KEY, key), Filters.eq(STATE, State.ARRIVING));
            Bson held = Updates.combine(Updates.set(STATE, State.HELD), Updates.max(KEPT_UNTIL, until));
            return entries.updateOne(arriving, held).getMatchedCount() == 1;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw taken;
        }
    }

    List<ContentEntry> keptNoLonger(Instant now, int most) {
        return entries.find(Filters.lt(KEPT_UNTIL, now))
                .sort(Sorts.ascending(KEPT_UNTIL))
                .limit(most)
                .into(new ArrayList<>());
    }

    /** From here on the object is nobody's; false when the entry changed since it was read. */
    boolean giveUp(ContentEntry entry) {
        Bson unchanged = Filters.and(
                Filters.eq(KEY, entry.key()),
                Filters.eq(STATE, entry.state()),
                Filters.eq(KEPT_UNTIL, entry.keptUntil()));
        return entries.updateOne(unchanged, Updates.set(STATE, State.LEAVING)).getMatchedCount() == 1;
    }

    void forget(String key) {
        entries.deleteOne(Filters.and(Filters.eq(KEY, key), Filters.eq(STATE, State.LEAVING)));
    }

    /** Keeps a content until then only. */
    void release(String nominationId, String sha256, Instant until) {
        entries.updateOne(isHeld(nominationId, sha256), Updates.set(KEPT_UNTIL, until));
    }

    /** From here on all objects of a nomination are nobody's, and the next to be removed. */
    void giveUpAllOf(String nominationId) {
        entries.updateMany(
                Filters.eq(NOMINATION, nominationId),
                Updates.combine(Updates.set(STATE, State.LEAVING), Updates.set(KEPT_UNTIL, Instant.EPOCH)));
    }

    private static Bson isHeld(Content content) {
        return isHeld(content.nominationId(), content.sha256());
    }

    private static Bson isHeld(String nominationId, String sha256) {
        return Filters.and(
                Filters.eq(NOMINATION, nominationId), Filters.eq(SHA256, sha256), Filters.eq(STATE, State.HELD));
    }
}
