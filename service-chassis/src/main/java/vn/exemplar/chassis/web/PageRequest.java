package vn.exemplar.chassis.web;

import java.util.Set;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Which page a caller wants: query parameters {@code page} (from 0, default 0) and {@code size} (1 to 100, default 25), or
 * {@code after}, the {@code next} of the page before, which costs the same however deep the page lies. Controllers take it
 * as an argument; a value outside the bounds is a 400.
 *
 * @param after the place in the list's order behind which the page begins; null for a page by its number
 */
@ReadFromQuery({"page", "size", "after"})
public record PageRequest(int page, int size, @Nullable BsonDocument after) {

    public PageRequest(int page, int size) {
        this(page, size, null);
    }

    /** Entries before the page, of a list that is read by numbers alone. */
    public int offset() {
        if (after != null) {
            throw BadRequest.of("after-malformed");
        }
        return Math.multiplyExact(page, size);
    }

    /** The place behind which the page begins, of a list in the order of these keys. */
    public @Nullable BsonDocument after(Set<String> keys) {
        if (after != null && !after.keySet().equals(keys)) {
            throw BadRequest.of("after-malformed");
        }
        return after;
    }
}
