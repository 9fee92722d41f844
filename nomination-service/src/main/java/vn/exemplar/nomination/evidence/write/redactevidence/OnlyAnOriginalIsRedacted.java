package vn.exemplar.nomination.evidence.write.redactevidence;

import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.evidence.write.supersedeevidence.OnlyTheNewestVersionIsSuperseded;

/** Once; a better copy is a new version of the first one. */
public final class OnlyAnOriginalIsRedacted {
    private OnlyAnOriginalIsRedacted() {}

    public static void check(@Nullable String original, boolean current, boolean redacted) {
        OnlyTheNewestVersionIsSuperseded.check(current);
        if (original != null || redacted) {
            throw Refusal.conflict("file-already-redacted", "N6");
        }
    }
}
