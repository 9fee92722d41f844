package vn.exemplar.nomination.nomination;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.nomination.NominationEvent.NominationReturned;

/**
 * How far the standing office has come with a dossier (N7, N8, N9). The marks and the earlier cases are its own.
 *
 * @param defects that the unit was told last
 * @param returns how often it was returned
 * @param dueOn last day of the supplement that is awaited; null while none is
 * @param handedIn what was handed in last, while the unit changes it; null while it stands as it was
 */
public record Check(
        @JsonIgnore Checklist checklist,
        @JsonIgnore Duplicates duplicates,
        List<Defect> defects,
        int returns,
        @Nullable LocalDate dueOn,
        @JsonIgnore @Nullable NominationContent handedIn) {
    /** What the id of the time limit of a check begins with; the id of the nomination follows. */
    public static final String TIME_LIMIT = "check:";

    static final Check NOTHING = new Check(Checklist.EMPTY, Duplicates.NONE, List.of(), 0, null, null);

    Check changing(NominationContent before) {
        return new Check(checklist, duplicates, defects, returns, dueOn, handedIn == null ? before : handedIn);
    }

    Check received(NominationContent content) {
        Checklist kept =
                handedIn == null ? checklist : checklist.afterChangeOf(Difference.changedPoints(handedIn, content));
        return new Check(kept, duplicates, defects, returns, null, null);
    }

    Check returned(NominationReturned event) {
        return new Check(checklist, duplicates, event.defects(), event.round(), event.dueOn(), handedIn);
    }

    Check failed(List<Defect> told) {
        return new Check(checklist, duplicates, told, returns, dueOn, handedIn);
    }

    Check dueOn(@Nullable LocalDate day) {
        return new Check(checklist, duplicates, defects, returns, day, handedIn);
    }

    Check with(Checklist marked) {
        return new Check(marked, duplicates, defects, returns, dueOn, handedIn);
    }

    Check with(Duplicates decided) {
        return new Check(checklist, decided, defects, returns, dueOn, handedIn);
    }

    /** Whether the last day of the supplement that is awaited is over. */
    public boolean overdueOn(LocalDate day) {
        return dueOn != null && day.isAfter(dueOn);
    }

    /**
     * Everything that the unit has to mend: failed points, and achievements that repeat an earlier case. It is told
     * after the whole check, so that all defects are named at once; and there is at least one (N7).
     */
    public List<Defect> allDefects(List<String> points) {
        List<String> open = checklist.open(points);
        List<String> undecided = duplicates.undecided(duplicates.flagged());
        Refusal.refuseUnless(
                open.isEmpty() && undecided.isEmpty(),
                () -> Refusal.conflict("check-not-finished", "N7")
                        .with("points", open)
                        .with("cases", undecided));
        List<Defect> found = Stream.concat(
                        checklist.failed(points).stream().map(Check::defect),
                        duplicates.confirmed().stream().map(decision -> new Defect(null, null, decision.reason())))
                .toList();
        Refusal.refuseUnless(!found.isEmpty(), () -> Refusal.conflict("nothing-to-mend", "N7"));
        return found;
    }

    private static Defect defect(Checklist.Marked mark) {
        return RequiredPart.codes().contains(mark.point())
                ? new Defect(null, mark.point(), mark.reason())
                : new Defect(mark.point(), null, mark.reason());
    }
}
