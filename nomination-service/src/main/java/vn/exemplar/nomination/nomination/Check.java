package vn.exemplar.nomination.nomination;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.nomination.nomination.events.AskedCriteria;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.OfficeActed.Defect;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationNotAccepted;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationReturned;
import vn.exemplar.nomination.people.PersonId;

/**
 * How far the standing office has come with a dossier (N7, N8, N9). The marks and the earlier cases are its own.
 *
 * @param claimedBy the one officer who checks it; null while it is anybody's
 * @param defects that the unit was told last
 * @param note of the office to the defects
 * @param returns how often it was returned
 * @param workingDays that the unit has for the supplement of the last return
 * @param termBy who gave the unit these days
 * @param endedBy who decided not to accept it; empty while nobody has, and where a competent body did
 * @param handedIn what was handed in last, while the unit changes it; null while it stands as it was
 */
public record Check(
        @JsonIgnore Checklist checklist,
        @JsonIgnore Duplicates duplicates,
        @Nullable String claimedBy,
        List<Defect> defects,
        @Personal @Nullable String note,
        int returns,
        @JsonIgnore int workingDays,
        @JsonIgnore String termBy,
        @JsonIgnore String endedBy,
        @JsonIgnore @Nullable NominationContent handedIn) {
    private static final String CHECK = "check:";
    private static final String SUPPLEMENT = "supplement:";

    static final Check NOTHING = new Check(Checklist.EMPTY, Duplicates.NONE, null, List.of(), null, 0, 0, "", "", null);

    Check changing(NominationContent before) {
        return new Check(
                checklist,
                duplicates,
                claimedBy,
                defects,
                note,
                returns,
                workingDays,
                termBy,
                endedBy,
                handedIn == null ? before : handedIn);
    }

    /** @param otherFiles names of the files that are other ones than those handed in before */
    Check received(NominationContent content, Set<String> otherFiles) {
        NominationContent before = handedIn == null ? content : handedIn;
        Checklist kept = checklist.afterChangeOf(Difference.changedPoints(before, content, otherFiles));
        return new Check(kept, duplicates, claimedBy, defects, note, returns, workingDays, termBy, endedBy, null);
    }

    Check returned(NominationReturned event) {
        return new Check(
                checklist,
                duplicates,
                null,
                event.defects(),
                event.note(),
                event.round(),
                event.workingDays(),
                event.returnedBy(),
                "",
                handedIn);
    }

    Check failed(NominationNotAccepted event) {
        return new Check(
                checklist,
                duplicates,
                null,
                event.defects(),
                event.note(),
                returns,
                workingDays,
                termBy,
                event.conclusion() == null ? event.decidedBy() : "",
                handedIn);
    }

    Check undone() {
        return new Check(checklist, duplicates, null, List.of(), null, returns, workingDays, termBy, "", handedIn);
    }

    Check term(int days, String givenBy) {
        return new Check(checklist, duplicates, claimedBy, defects, note, returns, days, givenBy, endedBy, handedIn);
    }

    Check with(Checklist marked) {
        return new Check(marked, duplicates, claimedBy, defects, note, returns, workingDays, termBy, endedBy, handedIn);
    }

    Check with(Duplicates decided) {
        return new Check(checklist, decided, claimedBy, defects, note, returns, workingDays, termBy, endedBy, handedIn);
    }

    Check claimed(@Nullable String officer) {
        return new Check(
                checklist, duplicates, officer, defects, note, returns, workingDays, termBy, endedBy, handedIn);
    }

    public boolean claimedByAnother(String officer) {
        return claimedBy != null && !PersonId.isOf(officer, claimedBy);
    }

    /** What one officer has claimed no other checks (N7). */
    public Refusal claimedByAnother() {
        return Refusal.conflict("claimed-by-another", "N7").with("officer", String.valueOf(claimedBy));
    }

    /** The id of the time limit of a check. */
    public static String limit(String nominationId) {
        return CHECK + nominationId;
    }

    /** The id of the time limit of a supplement. */
    public static String supplement(String nominationId, int round) {
        return SUPPLEMENT + nominationId + '/' + round;
    }

    /**
     * Everything that the unit has to mend: failed points, and achievements that repeat an earlier case. It is told
     * after the whole check, so that all defects are named at once; and there is at least one (N7).
     */
    public List<Defect> allDefects(AskedCriteria criteria) {
        List<String> points = Checklist.points(criteria);
        List<String> open = checklist.open(points);
        List<String> undecided = duplicates.undecided(duplicates.flagged());
        Refusal.refuseUnless(
                open.isEmpty() && undecided.isEmpty(),
                () -> Refusal.conflict("check-not-finished", "N7")
                        .with("points", open)
                        .with("cases", undecided));
        List<Defect> found = Stream.concat(
                        checklist.failed(points).stream().map(mark -> defect(mark, criteria)),
                        duplicates.confirmed().stream().map(decision -> new Defect(null, null, decision.reason())))
                .toList();
        Refusal.refuseUnless(!found.isEmpty(), () -> Refusal.conflict("nothing-to-mend", "N7"));
        return found;
    }

    private static Defect defect(Checklist.Marked mark, AskedCriteria criteria) {
        return criteria.parts().contains(mark.point())
                ? new Defect(null, mark.point(), mark.reason())
                : new Defect(mark.point(), null, mark.reason());
    }
}
