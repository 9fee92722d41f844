package vn.exemplar.nomination.evidence.content;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.exemplar.chassis.act.CommandIds;

/**
 * One object in the store, and why it may be there.
 *
 * @param key of the object
 * @param keptUntil until then nobody may remove it; an object that an event refers to is kept for ever
 */
record ContentEntry(@BsonId String key, String nominationId, String sha256, long size, State state, Instant keptUntil) {

    static ContentEntry arriving(Content content, Instant keptUntil) {
        String key = content.sha256() + '/' + CommandIds.fresh();
        return new ContentEntry(
                key, content.nominationId(), content.sha256(), content.size(), State.ARRIVING, keptUntil);
    }

    Content content() {
        return new Content(nominationId, sha256, size);
    }

    enum State {
        /** Being written; a reader does not see it. */
        ARRIVING,
        /** Complete; at most one object per content is. */
        HELD,
        /** Being removed. */
        LEAVING
    }
}
