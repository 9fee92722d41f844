package vn.exemplar.nomination.dossier.write.returndossier;

import java.util.List;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.write.CaseFile;
import vn.exemplar.nomination.dossier.write.Check;

/** A return comes after the whole check, so that it names all defects at once; and it names at least one (N7). */
public final class AReturnListsEveryDefect {

    private AReturnListsEveryDefect() {}

    public static void check(CaseFile file) {
        Check check = file.check();
        List<String> open = check.marks().open(file.points());
        List<String> undecided = check.duplicates().undecided(check.duplicates().flagged());
        if (!open.isEmpty() || !undecided.isEmpty()) {
            throw Refusal.conflict("check-not-finished", "N7")
                    .with("points", open)
                    .with("cases", undecided);
        }
        if (check.defects(file.points()).isEmpty()) {
            throw Refusal.conflict("nothing-to-mend", "N7");
        }
    }
}
