package vn.exemplar.nomination.dossier.write.ordererasure;

import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.events.ErasureOrdered;

/** A4: what is destroyed cannot be destroyed again. */
public final class AnErasureIsOrderedOnce {
    private AnErasureIsOrderedOnce() {}

    public static void check(@Nullable ErasureOrdered earlier) {
        if (earlier != null) {
            throw Refusal.conflict("erasure-already-ordered", "A4").with("orderedat", earlier.orderedAt());
        }
    }
}
