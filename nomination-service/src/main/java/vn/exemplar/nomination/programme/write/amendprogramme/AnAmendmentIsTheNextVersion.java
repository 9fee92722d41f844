package vn.exemplar.nomination.programme.write.amendprogramme;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;

/** Whoever amends has seen the version in force, so two amendments at once do not pass over each other (G1). */
public final class AnAmendmentIsTheNextVersion {
    private AnAmendmentIsTheNextVersion() {}

    public static void check(ProgrammeDefinition present, ProgrammeDefinition next) {
        if (next.version() != present.version() + 1) {
            throw Refusal.conflict("programme-version-not-next", "G1")
                    .with("sent", next.version())
                    .with("next", present.version() + 1);
        }
    }
}
