package vn.exemplar.nomination.dossier.write.markchecklist;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.events.Mark;

/** Each mark is about a required part or a criterion of this dossier, and about each only one (N7). */
public final class MarksAreOfThisChecklist {

    private MarksAreOfThisChecklist() {}

    public static void check(MarkChecklist command, List<String> points) {
        Set<String> seen = new HashSet<>();
        List<String> wrong = command.marks().stream()
                .map(Mark::point)
                .filter(point -> !points.contains(point) || !seen.add(point))
                .toList();
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("point-unknown-or-repeated", "N7").with("points", wrong);
        }
    }
}
