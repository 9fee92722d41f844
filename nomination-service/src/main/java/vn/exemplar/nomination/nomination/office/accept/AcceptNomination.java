package vn.exemplar.nomination.nomination.office.accept;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.util.List;
import java.util.Objects;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.Checklist;
import vn.exemplar.nomination.nomination.Completeness;
import vn.exemplar.nomination.nomination.Draft;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Sending.Submission;
import vn.exemplar.nomination.nomination.SubmissionReceipt;
import vn.exemplar.nomination.nomination.events.EarlierCase;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationAccepted;
import vn.exemplar.nomination.nomination.events.SubmittedFile;

/**
 * @param files that were signed for, with the visibility that they have now
 * @param earlierCases those that the nomination looks like now
 * @param submissionIndex where its first submission stands in the ledger
 */
record AcceptNomination(
        String subject, List<SubmittedFile> files, List<EarlierCase> earlierCases, long submissionIndex, Act act)
        implements NominationDecision {
    AcceptNomination {
        files = List.copyOf(files);
        earlierCases = List.copyOf(earlierCases);
    }

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        Draft draft = nomination.draft();
        refuseUnless(nomination.mayBeSeenBy(act.actor()), Nomination::notFound);
        refuseUnless(!nomination.concerns(act.actor().id()), Nomination::involved);
        refuseUnless(nomination.underCheck(), nomination::notUnderCheck);
        isComplete(draft.completeness());
        passedEveryPoint(nomination.check().checklist(), draft.points());
        repeatsNoEarlierCase(nomination);
        refuseUnless(
                files.equals(nomination.sending().signedFiles(files))
                        && files.size() == nomination.sending().signedFiles().size(),
                () -> conflict("vault-changed", "N6"));
        Submission sent = Objects.requireNonNull(nomination.sending().submission());
        return List.of(new NominationAccepted(
                subject,
                draft.programmeId(),
                draft.programmeVersion(),
                draft.nominatingUnit(),
                draft.content(),
                files,
                draft.participants(),
                SubmissionReceipt.number(draft, submissionIndex),
                sent.submittedAt(),
                act.actor().id(),
                act.at(),
                submissionIndex));
    }

    /** Every part is there, and every required criterion has a claim with evidence or a reason why not (N3, N7). */
    private static void isComplete(Completeness found) {
        refuseUnless(
                found.complete(),
                () -> unprocessable("dossier-incomplete", "N7")
                        .with("missingClaims", found.missingClaims())
                        .with("unprovenClaims", found.unprovenClaims())
                        .with("missingParts", found.missingParts()));
    }

    /** No point of the checklist is failed, unmarked, or changed since it was marked (N7). */
    private static void passedEveryPoint(Checklist marks, List<String> points) {
        List<String> failed =
                marks.failed(points).stream().map(Checklist.Marked::point).toList();
        List<String> open = marks.open(points);
        refuseUnless(
                failed.isEmpty() && open.isEmpty(),
                () -> conflict("checklist-not-passed", "N7")
                        .with("failed", failed)
                        .with("open", open));
    }

    /** Each earlier case that the nomination looks like was decided, and none is repeated (N9). */
    private void repeatsNoEarlierCase(Nomination nomination) {
        List<String> undecided = nomination.check().duplicates().undecided(earlierCases);
        List<String> repeated = nomination.check().duplicates().repeated(earlierCases);
        refuseUnless(
                undecided.isEmpty(), () -> conflict("duplicate-undecided", "N9").with("cases", undecided));
        refuseUnless(
                repeated.isEmpty(), () -> conflict("duplicate-confirmed", "N9").with("cases", repeated));
    }
}
