package vn.exemplar.chassis.audit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One field that is not as it was.
 *
 * @param path JSON Pointer (RFC 6901) into the state: the later one, for something removed the earlier one
 * @param kind in which way it differs
 * @param before the earlier value, null when there was none
 * @param after the later value, null when there is none any more
 */
public record Change(
        String path,
        Kind kind,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {

    /** Tells a field that is gone from one that is null. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }
}
