package vn.exemplar.nomination.nomination;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.nomination.nomination.events.AskedCriteria;
import vn.exemplar.nomination.nomination.events.OfficeActed.ChecklistMarked;
import vn.exemplar.nomination.nomination.events.OfficeActed.Mark;

/** The marks of the standing office (N7): at most one for each required part and each criterion. */
public record Checklist(List<Marked> marks) {
    public static final Checklist EMPTY = new Checklist(List.of());

    /**
     * @param round the supplement round in which it was marked, from 0
     * @param recheck whether the unit changed this point since
     */
    public record Marked(
            String point,
            Verdict verdict,
            @Personal String reason,
            int round,
            boolean recheck,
            String markedBy,
            Instant markedAt) {

        Marked flaggedIf(boolean changed) {
            return new Marked(point, verdict, reason, round, recheck || changed, markedBy, markedAt);
        }
    }

    public Checklist {
        marks = List.copyOf(marks);
    }

    /** What there is to look at: the required parts and each criterion. */
    public static List<String> points(AskedCriteria criteria) {
        return Stream.concat(criteria.parts().stream(), criteria.all()).toList();
    }

    public Checklist marked(ChecklistMarked event) {
        List<String> renewed = event.marks().stream().map(Mark::point).toList();
        List<Marked> kept = new ArrayList<>(marks);
        kept.removeIf(mark -> renewed.contains(mark.point()));
        event.marks().stream()
                .map(mark -> new Marked(
                        mark.point(),
                        Verdict.valueOf(mark.verdict()),
                        mark.reason(),
                        event.round(),
                        false,
                        event.markedBy(),
                        event.markedAt()))
                .forEach(kept::add);
        return new Checklist(kept);
    }

    /** The same marks after the unit changed these points: they count again once they were looked at again. */
    public Checklist afterChangeOf(Set<String> points) {
        return new Checklist(marks.stream()
                .map(mark -> mark.flaggedIf(points.contains(mark.point())))
                .toList());
    }

    public List<Marked> failed(List<String> points) {
        return marks.stream()
                .filter(mark -> mark.verdict() == Verdict.FAIL && !mark.recheck() && points.contains(mark.point()))
                .toList();
    }

    /** Points that were never marked, or have changed since. */
    public List<String> open(List<String> points) {
        List<String> settled = marks.stream()
                .filter(mark -> !mark.recheck())
                .map(Marked::point)
                .toList();
        return points.stream().filter(point -> !settled.contains(point)).toList();
    }
}
