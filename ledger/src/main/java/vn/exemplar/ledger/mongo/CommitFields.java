package vn.exemplar.ledger.mongo;

import java.util.UUID;
import org.bson.BsonBinary;
import org.jspecify.annotations.Nullable;

/** The fields of a commit's document, in the order in which they stand there. */
final class CommitFields {

    static final int FORMAT = 1;

    static final BsonField ID = BsonField.int64("_id");
    static final BsonField COUNT = BsonField.int32("n");
    static final BsonField AT = BsonField.int64("at");
    static final BsonField MAX_TIME = BsonField.int64("tm");
    static final BsonField PREVIOUS_HASH = BsonField.binary("v");
    static final BsonField HASH = BsonField.binary("h");
    static final BsonField WRITER = BsonField.string("w");
    static final BsonField COMMAND = BsonField.string("c");
    static final BsonField VERSION = BsonField.int32("f");

    static final BsonField SLICES = BsonField.array("s");
    static final BsonField SLICE_AGGREGATE = BsonField.string("a");
    static final BsonField SLICE_SEQUENCE = BsonField.int64("q");
    static final BsonField SLICE_COUNT = BsonField.int32("k");

    static final BsonField EVENTS = BsonField.array("e");
    static final BsonField EVENT_UUID = BsonField.binary("i");
    static final BsonField EVENT_TEXT = BsonField.string("i");
    static final BsonField TIME = BsonField.int64("t");
    static final BsonField AGGREGATE_TYPE = BsonField.string("y");
    static final BsonField SLICE = BsonField.int32("a");
    static final BsonField SEQUENCE = BsonField.int64("q");
    static final BsonField STORED_TYPE = BsonField.string("pt");
    static final BsonField REVISION = BsonField.string("pr");
    static final BsonField PAYLOAD = BsonField.binary("p");
    static final BsonField METADATA = BsonField.binary("m");

    private CommitFields() {}

    /** The key under which {@link LogCollection#BY_EVENT_ID} has an event id. */
    static Object eventKey(String eventId) {
        UUID uuid = uuidOf(eventId);
        return uuid == null ? eventId : new BsonBinary(uuid);
    }

    /** The UUID that a text is, or null when the text cannot be restored from it. */
    static @Nullable UUID uuidOf(String text) {
        if (text.length() != 36 || text.charAt(8) != '-' || text.charAt(13) != '-') {
            return null;
        }
        try {
            UUID uuid = UUID.fromString(text);
            return uuid.toString().equals(text) ? uuid : null;
        } catch (IllegalArgumentException noUuid) {
            return null;
        }
    }
}
