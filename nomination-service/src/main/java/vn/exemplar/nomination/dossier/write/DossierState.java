package vn.exemplar.nomination.dossier.write;

import vn.exemplar.nomination.dossier.events.DossierEvent;
import vn.exemplar.nomination.dossier.events.DossierReturned;
import vn.exemplar.nomination.dossier.events.DossierSupplemented;
import vn.exemplar.nomination.dossier.events.DraftRevised;
import vn.exemplar.nomination.dossier.events.NominationAccepted;
import vn.exemplar.nomination.dossier.events.NominationDrafted;
import vn.exemplar.nomination.dossier.events.NominationSignedOff;
import vn.exemplar.nomination.dossier.events.NominationSubmitted;
import vn.exemplar.nomination.dossier.events.NominationWithdrawn;

public enum DossierState {
    DRAFT,
    SIGNED_OFF,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    WITHDRAWN;

    DossierState after(DossierEvent event) {
        return switch (event) {
            case NominationDrafted drafted -> DRAFT;
            case DraftRevised revised -> this;
            case NominationSignedOff signedOff -> SIGNED_OFF;
            case NominationSubmitted submitted -> SUBMITTED;
            case DossierReturned returned -> RETURNED;
            case DossierSupplemented supplemented -> SUBMITTED;
            case NominationAccepted accepted -> ACCEPTED;
            case NominationWithdrawn withdrawn -> WITHDRAWN;
        };
    }
}
