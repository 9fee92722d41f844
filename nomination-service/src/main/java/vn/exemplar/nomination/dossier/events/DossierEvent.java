package vn.exemplar.nomination.dossier.events;

/** What happens to a nomination and its dossier. */
public sealed interface DossierEvent
        permits NominationDrafted,
                DraftRevised,
                NominationSignedOff,
                SignOffDropped,
                SubmissionExtended,
                NominationSubmitted,
                DuplicatesFlagged,
                DuplicateDecided,
                ChecklistMarked,
                DossierReturned,
                DossierNotAccepted,
                DossierSupplemented,
                DossierHeld,
                HoldReleased,
                DossierExpired,
                NominationAccepted,
                NominationWithdrawn,
                WithdrawalOvertaken,
                ErasureOrdered,
                PersonalDataErased {

    String nominationId();
}
