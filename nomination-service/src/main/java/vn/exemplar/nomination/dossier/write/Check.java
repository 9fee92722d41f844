package vn.exemplar.nomination.dossier.write;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.dossier.Checklist;
import vn.exemplar.nomination.dossier.Difference;
import vn.exemplar.nomination.dossier.Duplicates;
import vn.exemplar.nomination.dossier.RequiredPart;
import vn.exemplar.nomination.dossier.events.ChecklistMarked;
import vn.exemplar.nomination.dossier.events.Defect;
import vn.exemplar.nomination.dossier.events.DossierEvent;
import vn.exemplar.nomination.dossier.events.DossierHeld;
import vn.exemplar.nomination.dossier.events.DossierReturned;
import vn.exemplar.nomination.dossier.events.DossierSupplemented;
import vn.exemplar.nomination.dossier.events.DuplicateDecided;
import vn.exemplar.nomination.dossier.events.DuplicatesFlagged;
import vn.exemplar.nomination.dossier.events.HoldReleased;
import vn.exemplar.nomination.dossier.events.NominationContent;
import vn.exemplar.nomination.dossier.events.NominationSubmitted;

/**
 * How far the standing office has come with a dossier (N7, N8, N9).
 *
 * @param returns how often it was returned
 * @param dueOn last day of the supplement that is awaited; null while none is
 * @param heldOn day of the hold that is not released
 * @param handedIn what was handed in last; null before the first time
 */
public record Check(
        Checklist marks,
        Duplicates duplicates,
        int returns,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate heldOn,
        @Nullable NominationContent handedIn) {
    static final Check NOTHING = new Check(Checklist.EMPTY, Duplicates.NONE, 0, null, null, null);

    Check after(DossierEvent event, NominationContent content) {
        return switch (event) {
            case NominationSubmitted submitted -> received(content);
            case DossierSupplemented supplemented -> received(content);
            case ChecklistMarked marked -> with(marks.marked(marked));
            case DuplicatesFlagged flagged -> with(duplicates.with(flagged));
            case DuplicateDecided decided -> with(duplicates.with(decided));
            case DossierReturned returned ->
                new Check(marks, duplicates, returned.round(), returned.dueOn(), null, handedIn);
            case DossierHeld held -> at(dueOn, Today.of(held.heldAt()));
            case HoldReleased released -> at(released.dueOn(), null);
            default -> this;
        };
    }

    /** Everything that the unit has to mend: failed points, and achievements that repeat an earlier case. */
    public List<Defect> defects(List<String> points) {
        return Stream.concat(
                        marks.failed(points).stream().map(Check::defect),
                        duplicates.confirmed().stream().map(decision -> new Defect(null, null, decision.reason())))
                .toList();
    }

    private static Defect defect(Checklist.Marked mark) {
        return RequiredPart.codes().contains(mark.point())
                ? new Defect(null, mark.point(), mark.reason())
                : new Defect(mark.point(), null, mark.reason());
    }

    private Check received(NominationContent content) {
        Checklist kept = handedIn == null ? marks : marks.afterChangeOf(Difference.changedPoints(handedIn, content));
        return new Check(kept, duplicates, returns, null, heldOn, content);
    }

    private Check with(Checklist marked) {
        return new Check(marked, duplicates, returns, dueOn, heldOn, handedIn);
    }

    private Check with(Duplicates decided) {
        return new Check(marks, decided, returns, dueOn, heldOn, handedIn);
    }

    private Check at(@Nullable LocalDate due, @Nullable LocalDate held) {
        return new Check(marks, duplicates, returns, due, held, handedIn);
    }
}
