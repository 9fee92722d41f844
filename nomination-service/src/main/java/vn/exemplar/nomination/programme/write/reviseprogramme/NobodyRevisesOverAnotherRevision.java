package vn.exemplar.nomination.programme.write.reviseprogramme;

import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;

public final class NobodyRevisesOverAnotherRevision {
    private NobodyRevisesOverAnotherRevision() {}

    public static void check(String readRevision, @Nullable Long currentRevision) {
        if (!readRevision.equals(String.valueOf(currentRevision))) {
            throw Refusal.of(Refusal.Kind.STALE, "stale-programme", "G1")
                    .with("read", readRevision)
                    .with("current", String.valueOf(currentRevision));
        }
    }
}
