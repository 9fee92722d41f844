package vn.exemplar.nomination.dossier.write.revisedraft;

import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;

public final class NobodySavesOverAnotherVersion {
    private NobodySavesOverAnotherVersion() {}

    public static void check(String readVersion, @Nullable Long currentVersion) {
        if (!readVersion.equals(String.valueOf(currentVersion))) {
            throw Refusal.of(Refusal.Kind.STALE, "stale-version", "N2")
                    .with("read", readVersion)
                    .with("current", String.valueOf(currentVersion));
        }
    }
}
