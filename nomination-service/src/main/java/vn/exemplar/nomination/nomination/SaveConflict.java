package vn.exemplar.nomination.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;

/** One field that the author and the version stored meanwhile have differently (N2). */
public record SaveConflict(
        String field, @Nullable String theirs, @Nullable String yours) {

    /** Refuses a save over a version that its author had not read, and shows both whole versions. */
    public static Refusal refusal(long readVersion, Nomination file, NominationContent yours) {
        List<SaveConflict> differences = Difference.between(file.content(), yours).stream()
                .map(difference -> new SaveConflict(difference.field(), difference.before(), difference.after()))
                .toList();
        return Refusal.of(Refusal.Kind.STALE, "stale-version", "N2")
                .with("read", readVersion)
                .with("current", file.version())
                .with("savedBy", file.draft().savedBy())
                .showing("yours", yours)
                .showing("theirs", file.content())
                .showing("differences", differences);
    }
}
