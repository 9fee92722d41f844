package vn.exemplar.nomination.evidence.write.supersedeevidence;

import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.evidence.read.evidencelist.EvidenceView;

/** The office never edits what a unit brought (N7); a redacted copy it may better. */
public final class OnlyItsUnitSupersedesAFile {
    private OnlyItsUnitSupersedesAFile() {}

    public static void check(EvidenceView file, Act act) {
        if (file.redacts() == null && !file.unit().equals(act.actor().unit())) {
            throw Refusal.forbidden("file-of-another-unit", "N7").with("unit", file.unit());
        }
    }
}
