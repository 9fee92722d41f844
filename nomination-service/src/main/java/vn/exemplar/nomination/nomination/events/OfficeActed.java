package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/** What the standing office does with a nomination. */
public sealed interface OfficeActed extends NominationEvent {
    /** The standing office lets this nomination come after the window, until the last day included. */
    @StoredType("nomination.SubmissionExtended.v1")
    record SubmissionExtended(
            @DataSubject String nominationId,
            LocalDate lastDay,
            @Personal String reason,
            String grantedBy,
            Instant grantedAt)
            implements OfficeActed {}

    /** @param duplicate whether the nomination repeats the earlier case */
    @StoredType("nomination.DuplicateDecided.v1")
    record DuplicateDecided(
            @DataSubject String nominationId,
            EarlierCase earlierCase,
            boolean duplicate,
            @Personal String reason,
            String decidedBy,
            Instant decidedAt)
            implements OfficeActed {}

    /**
     * What the standing office found at one point of its checklist.
     *
     * @param point id of a criterion, or code of a part of the dossier
     * @param verdict {@code PASS}, {@code FAIL} or {@code NOT_APPLICABLE}
     */
    record Mark(String point, String verdict, @Personal String reason) {}

    /** One step of the check; a later mark of the same point replaces the earlier one. */
    @StoredType("nomination.ChecklistMarked.v1")
    record ChecklistMarked(
            @DataSubject String nominationId, int round, List<Mark> marks, String markedBy, Instant markedAt)
            implements OfficeActed {}

    /** What is wrong: with one criterion, with one part of the dossier, or as a whole. */
    record Defect(
            @Nullable String criterionId,
            @Nullable String part,
            @Personal String reason) {}

    /**
     * The one consolidated return of a round: all defects at once.
     *
     * @param workingDays for the supplement; when they are over its time limit says
     */
    @StoredType("nomination.DossierReturned.v1")
    record NominationReturned(
            @DataSubject String nominationId,
            String nominatingUnit,
            int round,
            List<Defect> defects,
            @Personal @Nullable String note,
            int workingDays,
            String returnedBy,
            Instant returnedAt)
            implements OfficeActed {}

    /**
     * The dossier still failed its check after the last supplement that it was allowed, or what no supplement mends was
     * found, so it ends here.
     *
     * @param ground code of what no supplement mends; null where defects stayed after the last one
     * @param round the last one
     * @param awaitedRound of the supplement that was awaited when it ended; 0 when none was
     * @param defects all that stayed
     * @param conclusion of the competent body that found a violation
     */
    @StoredType("nomination.DossierNotAccepted.v1")
    record NominationNotAccepted(
            @DataSubject String nominationId,
            @Nullable String ground,
            int round,
            int awaitedRound,
            List<Defect> defects,
            @Personal @Nullable String note,
            @Nullable Conclusion conclusion,
            String decidedBy,
            Instant decidedAt)
            implements OfficeActed {}

    /** It was a mistake not to accept the dossier: it is checked again. */
    @StoredType("nomination.NonAcceptanceUndone.v1")
    record NonAcceptanceUndone(
            @DataSubject String nominationId, @Personal String reason, String undoneBy, Instant undoneAt)
            implements OfficeActed {}

    /**
     * The standing office gives the unit more time for the supplement that is awaited.
     *
     * @param workingDays more than it had
     */
    @StoredType("nomination.SupplementExtended.v1")
    record SupplementExtended(
            @DataSubject String nominationId,
            int round,
            int workingDays,
            @Personal String reason,
            String extendedBy,
            Instant extendedAt)
            implements OfficeActed {}

    /**
     * The supplement that did not come in time is awaited once more.
     *
     * @param workingDays for the supplement, from now on
     */
    @StoredType("nomination.NominationReopened.v1")
    record NominationReopened(
            @DataSubject String nominationId,
            String nominatingUnit,
            int round,
            int workingDays,
            @Personal String reason,
            String reopenedBy,
            Instant reopenedAt)
            implements OfficeActed {}

    /** The unit ended: from now on the nomination is another's, which goes on with it where it stood. */
    @StoredType("nomination.NominationTransferred.v1")
    record NominationTransferred(
            @DataSubject String nominationId,
            String fromUnit,
            String toUnit,
            @Personal String reason,
            String transferredBy,
            Instant transferredAt)
            implements OfficeActed {}

    /**
     * The nomination is not considered (chưa xét) while a matter is open.
     *
     * @param matter {@code DISCIPLINE}, {@code INSPECTION}, {@code COMPLAINT} or {@code DENUNCIATION}
     * @param round of the supplement that is awaited and stands still; 0 when none is
     * @param afterAcceptance whether the council had it already
     */
    @StoredType("nomination.DossierHeld.v1")
    record NominationHeld(
            @DataSubject String nominationId,
            String matter,
            @Personal String reason,
            int round,
            boolean afterAcceptance,
            String heldBy,
            Instant heldAt)
            implements OfficeActed {}

    /** The document by which the competent body closed the matter. */
    record Conclusion(
            String number,
            String issuedBy,
            LocalDate issuedOn,
            @Personal String file,
            String sha256) {}

    /**
     * The matter is concluded, or it was a mistake to hold the nomination, and it goes on where it stood.
     *
     * @param conclusion null where it was a mistake
     * @param round of the supplement that is awaited again; 0 when none is
     * @param afterAcceptance whether the council has it
     */
    @StoredType("nomination.HoldReleased.v1")
    record HoldReleased(
            @DataSubject String nominationId,
            @Nullable Conclusion conclusion,
            @Personal String reason,
            int round,
            boolean afterAcceptance,
            String releasedBy,
            Instant releasedAt)
            implements OfficeActed {}

    /**
     * The dossier is complete; the content stands as it was accepted.
     *
     * @param submissionIndex where its first submission stands in this ledger
     */
    @StoredType("nomination.NominationAccepted.v1")
    record NominationAccepted(
            @DataSubject String nominationId,
            String programmeId,
            int programmeVersion,
            String nominatingUnit,
            NominationContent content,
            List<SubmittedFile> files,
            Participants participants,
            String receiptNumber,
            Instant submittedAt,
            String acceptedBy,
            Instant acceptedAt,
            @Nullable Long submissionIndex)
            implements OfficeActed {}

    /**
     * The standing office decided that the nominee's personal data is to be erased; it can no longer be stopped.
     *
     * @param leadId of the lead that the nomination came from, which tells of the same person; null when there is none
     * @param ground code of what entitles to the erasure
     * @param reason why, without personal data: it stays in the ledger
     */
    @StoredType("nomination.ErasureOrdered.v1")
    record ErasureOrdered(
            String nominationId,
            @Nullable String leadId,
            String ground,
            String reason,
            String orderedBy,
            Instant orderedAt)
            implements OfficeActed {}
}
