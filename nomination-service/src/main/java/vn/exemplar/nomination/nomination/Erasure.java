package vn.exemplar.nomination.nomination;

import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.nomination.events.OfficeActed.ErasureOrdered;

/**
 * How far the nominee's personal data is erased (A4).
 *
 * @param order that can no longer be stopped
 * @param done whether its key is destroyed
 */
public record Erasure(@Nullable ErasureOrdered order, boolean done) {
    static final Erasure NONE = new Erasure(null, false);
}
