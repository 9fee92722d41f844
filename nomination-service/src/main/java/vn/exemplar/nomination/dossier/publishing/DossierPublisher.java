package vn.exemplar.nomination.dossier.publishing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.publishing.ContractPublisher;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.contract.nomination.v1.NominationHeld;
import vn.exemplar.contract.nomination.v1.NominationHoldReleased;
import vn.exemplar.nomination.dossier.events.ChecklistMarked;
import vn.exemplar.nomination.dossier.events.DossierEvent;
import vn.exemplar.nomination.dossier.events.DossierExpired;
import vn.exemplar.nomination.dossier.events.DossierHeld;
import vn.exemplar.nomination.dossier.events.DossierNotAccepted;
import vn.exemplar.nomination.dossier.events.DossierReturned;
import vn.exemplar.nomination.dossier.events.DossierSupplemented;
import vn.exemplar.nomination.dossier.events.DraftRevised;
import vn.exemplar.nomination.dossier.events.DuplicateDecided;
import vn.exemplar.nomination.dossier.events.DuplicatesFlagged;
import vn.exemplar.nomination.dossier.events.ErasureOrdered;
import vn.exemplar.nomination.dossier.events.HoldReleased;
import vn.exemplar.nomination.dossier.events.NominationAccepted;
import vn.exemplar.nomination.dossier.events.NominationDrafted;
import vn.exemplar.nomination.dossier.events.NominationSignedOff;
import vn.exemplar.nomination.dossier.events.NominationSubmitted;
import vn.exemplar.nomination.dossier.events.NominationWithdrawn;
import vn.exemplar.nomination.dossier.events.PersonalDataErased;
import vn.exemplar.nomination.dossier.events.SignOffDropped;
import vn.exemplar.nomination.dossier.events.SubmissionExtended;
import vn.exemplar.nomination.dossier.events.WithdrawalOvertaken;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierView;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierViews;

@Component
class DossierPublisher implements ContractPublisher<DossierEvent> {
    private final DossierViews nominations;

    DossierPublisher(DossierViews nominations) {
        this.nominations = nominations;
    }

    @Override
    public Class<DossierEvent> eventFamily() {
        return DossierEvent.class;
    }

    @Override
    public Optional<ContractEvent> publish(DossierEvent event, StoredFact fact) {
        return switch (event) {
            case NominationDrafted inside -> Optional.empty();
            case DraftRevised inside -> Optional.empty();
            case NominationSignedOff inside -> Optional.empty();
            case SignOffDropped inside -> Optional.empty();
            case SubmissionExtended inside -> Optional.empty();
            case NominationSubmitted inside -> Optional.empty();
            case DuplicatesFlagged inside -> Optional.empty();
            case DuplicateDecided inside -> Optional.empty();
            case ChecklistMarked inside -> Optional.empty();
            case DossierReturned inside -> Optional.empty();
            case DossierNotAccepted inside -> Optional.empty();
            case DossierSupplemented inside -> Optional.empty();
            case DossierHeld held -> held(held);
            case HoldReleased released -> released(released);
            case DossierExpired inside -> Optional.empty();
            case NominationAccepted accepted ->
                Optional.of(AcceptedDossier.published(accepted, submissionOf(accepted)));
            case NominationWithdrawn withdrawn -> withdrawn(withdrawn);
            case WithdrawalOvertaken inside -> Optional.empty();
            case ErasureOrdered inside -> Optional.empty();
            case PersonalDataErased erased ->
                Optional.of(new vn.exemplar.contract.nomination.v1.PersonalDataErased(
                        erased.nominationId(), erased.ground(), erased.reason(), erased.erasedAt()));
        };
    }

    /** The council learns only of what it has. */
    private static Optional<ContractEvent> held(DossierHeld event) {
        return event.afterAcceptance()
                ? Optional.of(new NominationHeld(event.nominationId(), event.heldAt()))
                : Optional.empty();
    }

    private static Optional<ContractEvent> released(HoldReleased event) {
        return event.afterAcceptance()
                ? Optional.of(new NominationHoldReleased(event.nominationId(), event.releasedAt()))
                : Optional.empty();
    }

    private static Optional<ContractEvent> withdrawn(NominationWithdrawn event) {
        return event.afterAcceptance()
                ? Optional.of(new vn.exemplar.contract.nomination.v1.NominationWithdrawn(
                        event.nominationId(), event.withdrawnAt()))
                : Optional.empty();
    }

    /** Where the submission stands in the ledger, the event does not know; if the view is behind, it is tried again. */
    private long submissionOf(NominationAccepted accepted) {
        return nominations
                .find(accepted.nominationId())
                .map(DossierView::receipt)
                .map(DossierView.SubmissionReceipt::ledgerIndex)
                .orElseThrow(() -> new IllegalStateException(
                        "The view does not know the submission of " + accepted.nominationId() + " yet"));
    }
}
