package vn.exemplar.nomination.nomination.events;

/** What happens to a nomination and its dossier. */
public sealed interface NominationEvent
        permits NominationDrafted,
                DraftRevised,
                NominationSignedOff,
                SignOffDropped,
                SubmissionExtended,
                NominationSubmitted,
                DuplicatesFlagged,
                DuplicateDecided,
                ChecklistMarked,
                NominationReturned,
                NominationNotAccepted,
                NominationSupplemented,
                NominationHeld,
                HoldReleased,
                SupplementExtended,
                NominationExpired,
                NominationReopened,
                NominationAccepted,
                NominationWithdrawn,
                WithdrawalOvertaken,
                ErasureOrdered,
                PersonalDataErased {

    String nominationId();
}
