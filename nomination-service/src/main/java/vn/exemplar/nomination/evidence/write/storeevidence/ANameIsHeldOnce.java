package vn.exemplar.nomination.evidence.write.storeevidence;

import java.util.List;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.evidence.events.StoredFile;

/** A nomination speaks of its files by name, so a name means one file; another state of it is a new version. */
public final class ANameIsHeldOnce {
    private ANameIsHeldOnce() {}

    public static void check(StoredFile arriving, List<String> names) {
        if (names.stream().anyMatch(arriving.name()::equalsIgnoreCase)) {
            throw Refusal.conflict("file-name-taken", "N6");
        }
    }
}
