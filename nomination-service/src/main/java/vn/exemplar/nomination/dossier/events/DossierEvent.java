package vn.exemplar.nomination.dossier.events;

/** What happens to a nomination and its dossier. */
public sealed interface DossierEvent
        permits NominationDrafted,
                DraftRevised,
                NominationSignedOff,
                NominationSubmitted,
                DossierReturned,
                DossierSupplemented,
                NominationAccepted,
                NominationWithdrawn {}
