package vn.exemplar.nomination.dossier.write.extendsubmission;

import vn.exemplar.nomination.dossier.write.CaseFile;

/** All that holds when a nomination may come after the window. */
public final class ASubmissionIsExtended {

    private ASubmissionIsExtended() {}

    public static void check(ExtendSubmission command, CaseFile file) {
        OnlyAnUnsentNominationIsExtended.check(file);
        AnExtensionLeavesTime.check(command);
    }
}
