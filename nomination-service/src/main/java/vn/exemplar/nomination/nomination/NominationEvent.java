package vn.exemplar.nomination.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.ErasureFact;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/** What happens to a nomination and its dossier. */
public sealed interface NominationEvent {
    String nominationId();

    /**
     * A unit began a nomination.
     *
     * @param leadId the lead that it comes from; null when there was none
     * @param criteria those that the nomination answers under this version of the programme
     */
    @StoredType("nomination.NominationDrafted.v1")
    record NominationDrafted(
            @DataSubject String nominationId,
            String programmeId,
            int programmeVersion,
            String nominatingUnit,
            @Nullable String leadId,
            NominationContent content,
            AskedCriteria criteria,
            String draftedBy,
            Instant draftedAt)
            implements NominationEvent {}

    /** The unit saved a draft or what came back. {@code criteria} are what is asked for from now on; null if as before. */
    @StoredType("nomination.DraftRevised.v1")
    record DraftRevised(
            @DataSubject String nominationId,
            int programmeVersion,
            ContentChange change,
            @Nullable AskedCriteria criteria,
            String revisedBy,
            Instant revisedAt)
            implements NominationEvent {}

    /**
     * The unit stands for the nomination.
     *
     * @param capacity {@code HEAD} or {@code DELEGATE}
     * @param delegationId of the delegation in force that day; null for the head
     * @param leadsTheNominee whether the signer leads the collective that is nominated
     * @param files that the nomination names, as they were then: these are handed in, whatever comes later
     */
    @StoredType("nomination.NominationSignedOff.v1")
    record NominationSignedOff(
            @DataSubject String nominationId,
            String signedOffBy,
            String capacity,
            @Nullable String delegationId,
            boolean leadsTheNominee,
            List<SubmittedFile> files,
            Instant signedOffAt)
            implements NominationEvent {}

    /** The unit changed what its head had signed, so the signature no longer stands for it. */
    @StoredType("nomination.SignOffDropped.v1")
    record SignOffDropped(String nominationId, String droppedBy, Instant droppedAt) implements NominationEvent {}

    /** The standing office lets this nomination come after the window, until the last day included. */
    @StoredType("nomination.SubmissionExtended.v1")
    record SubmissionExtended(
            @DataSubject String nominationId,
            LocalDate lastDay,
            @Personal String reason,
            String grantedBy,
            Instant grantedAt)
            implements NominationEvent {}

    /**
     * The nomination left the unit for the first time.
     *
     * @param programmeVersion the version that it keeps from now on
     * @param byExtension whether it came after the window, under its own extension
     */
    @StoredType("nomination.NominationSubmitted.v1")
    record NominationSubmitted(
            @DataSubject String nominationId,
            String receiptNumber,
            int programmeVersion,
            List<SubmittedFile> files,
            boolean byExtension,
            String submittedBy,
            Instant submittedAt)
            implements NominationEvent {}

    /** The earlier cases that the dossier, as it was handed in, looks like; they replace those flagged before. */
    @StoredType("nomination.DuplicatesFlagged.v1")
    record DuplicatesFlagged(@DataSubject String nominationId, List<EarlierCase> cases, Instant flaggedAt)
            implements NominationEvent {}

    /** @param duplicate whether the nomination repeats the earlier case */
    @StoredType("nomination.DuplicateDecided.v1")
    record DuplicateDecided(
            @DataSubject String nominationId,
            EarlierCase earlierCase,
            boolean duplicate,
            @Personal String reason,
            String decidedBy,
            Instant decidedAt)
            implements NominationEvent {}

    /** One step of the check; a later mark of the same point replaces the earlier one. */
    @StoredType("nomination.ChecklistMarked.v1")
    record ChecklistMarked(
            @DataSubject String nominationId, int round, List<Mark> marks, String markedBy, Instant markedAt)
            implements NominationEvent {}

    /** The one consolidated return of a round: all defects at once. {@code dueOn} is the last day for the supplement. */
    @StoredType("nomination.DossierReturned.v1")
    record NominationReturned(
            @DataSubject String nominationId,
            int round,
            List<Defect> defects,
            @Personal @Nullable String note,
            LocalDate dueOn,
            String returnedBy,
            Instant returnedAt)
            implements NominationEvent {}

    /** The dossier still failed its check after the last supplement that it was allowed, so it ends here. */
    @StoredType("nomination.DossierNotAccepted.v1")
    record NominationNotAccepted(
            @DataSubject String nominationId,
            int round,
            List<Defect> defects,
            @Personal @Nullable String note,
            String decidedBy,
            Instant decidedAt)
            implements NominationEvent {}

    /** The unit answered a return. */
    @StoredType("nomination.DossierSupplemented.v1")
    record NominationSupplemented(
            @DataSubject String nominationId,
            int round,
            List<SubmittedFile> files,
            String submittedBy,
            Instant submittedAt)
            implements NominationEvent {}

    /**
     * The nomination is not considered (chưa xét) while a matter is open.
     *
     * @param matter {@code DISCIPLINE}, {@code INSPECTION}, {@code COMPLAINT} or {@code DENUNCIATION}
     * @param afterAcceptance whether the council had it already
     */
    @StoredType("nomination.DossierHeld.v1")
    record NominationHeld(
            @DataSubject String nominationId,
            String matter,
            @Personal String reason,
            boolean afterAcceptance,
            String heldBy,
            Instant heldAt)
            implements NominationEvent {}

    /**
     * The matter is concluded and the nomination goes on where it stood.
     *
     * @param dueOn the new last day for a supplement that was due; null when none was
     * @param afterAcceptance whether the council has it
     */
    @StoredType("nomination.HoldReleased.v1")
    record HoldReleased(
            @DataSubject String nominationId,
            Conclusion conclusion,
            @Personal String reason,
            @Nullable LocalDate dueOn,
            boolean afterAcceptance,
            String releasedBy,
            Instant releasedAt)
            implements NominationEvent {}

    /** The supplement did not come by its last day. */
    @StoredType("nomination.DossierExpired.v1")
    record NominationExpired(String nominationId, int round, LocalDate dueOn, Instant expiredAt)
            implements NominationEvent {}

    /** It is complete and stands as it was accepted; {@code submissionIndex} is its first submission's in this ledger. */
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
            implements NominationEvent {}

    /** The unit took its nomination back; {@code afterAcceptance} from the council. */
    @StoredType("nomination.NominationWithdrawn.v1")
    record NominationWithdrawn(
            @DataSubject String nominationId,
            @Personal String reason,
            boolean afterAcceptance,
            String withdrawnBy,
            Instant withdrawnAt)
            implements NominationEvent {}

    /** The council had counted its vote before it heard of the withdrawal, so the decision stands and that does not. */
    @StoredType("nomination.WithdrawalOvertaken.v1")
    record WithdrawalOvertaken(String nominationId, Instant decidedAt, Instant overtakenAt)
            implements NominationEvent {}

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
            implements NominationEvent {}

    /** The key of the nominee's personal data, and of the lead's, was destroyed as ordered; only recorded once it was. */
    @StoredType("nomination.PersonalDataErased.v1")
    record PersonalDataErased(
            String nominationId, @Nullable String leadId, String ground, String reason, Instant erasedAt)
            implements NominationEvent, ErasureFact {
        @Override
        public List<String> erasedSubjects() {
            return Stream.concat(Stream.of(nominationId), Stream.ofNullable(leadId))
                    .toList();
        }
    }
}
