package vn.exemplar.nomination.nomination;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.publishing.ContractPublisher;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.contract.nomination.v1.NominationHoldReleased;
import vn.exemplar.nomination.nomination.NominationEvent.ChecklistMarked;
import vn.exemplar.nomination.nomination.NominationEvent.DraftRevised;
import vn.exemplar.nomination.nomination.NominationEvent.DuplicateDecided;
import vn.exemplar.nomination.nomination.NominationEvent.DuplicatesFlagged;
import vn.exemplar.nomination.nomination.NominationEvent.ErasureOrdered;
import vn.exemplar.nomination.nomination.NominationEvent.HoldReleased;
import vn.exemplar.nomination.nomination.NominationEvent.NominationAccepted;
import vn.exemplar.nomination.nomination.NominationEvent.NominationDrafted;
import vn.exemplar.nomination.nomination.NominationEvent.NominationExpired;
import vn.exemplar.nomination.nomination.NominationEvent.NominationHeld;
import vn.exemplar.nomination.nomination.NominationEvent.NominationNotAccepted;
import vn.exemplar.nomination.nomination.NominationEvent.NominationReturned;
import vn.exemplar.nomination.nomination.NominationEvent.NominationSignedOff;
import vn.exemplar.nomination.nomination.NominationEvent.NominationSubmitted;
import vn.exemplar.nomination.nomination.NominationEvent.NominationSupplemented;
import vn.exemplar.nomination.nomination.NominationEvent.NominationWithdrawn;
import vn.exemplar.nomination.nomination.NominationEvent.PersonalDataErased;
import vn.exemplar.nomination.nomination.NominationEvent.SignOffDropped;
import vn.exemplar.nomination.nomination.NominationEvent.SubmissionExtended;
import vn.exemplar.nomination.nomination.NominationEvent.WithdrawalOvertaken;

/** The council learns only of what it has. */
@Component
class NominationPublisher implements ContractPublisher<NominationEvent> {

    @Override
    public Class<NominationEvent> eventFamily() {
        return NominationEvent.class;
    }

    @Override
    public Optional<ContractEvent> publish(NominationEvent event, StoredFact fact) {
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
            case NominationReturned inside -> Optional.empty();
            case NominationNotAccepted inside -> Optional.empty();
            case NominationSupplemented inside -> Optional.empty();
            case NominationHeld held ->
                toTheCouncil(
                        held.afterAcceptance(),
                        new vn.exemplar.contract.nomination.v1.NominationHeld(held.nominationId(), held.heldAt()));
            case HoldReleased released ->
                toTheCouncil(
                        released.afterAcceptance(),
                        new NominationHoldReleased(released.nominationId(), released.releasedAt()));
            case NominationExpired inside -> Optional.empty();
            case NominationAccepted accepted -> Optional.of(AcceptedNominationPublisher.published(accepted));
            case NominationWithdrawn withdrawn ->
                toTheCouncil(
                        withdrawn.afterAcceptance(),
                        new vn.exemplar.contract.nomination.v1.NominationWithdrawn(
                                withdrawn.nominationId(), withdrawn.withdrawnAt()));
            case WithdrawalOvertaken inside -> Optional.empty();
            case ErasureOrdered inside -> Optional.empty();
            case PersonalDataErased erased ->
                Optional.of(new vn.exemplar.contract.nomination.v1.PersonalDataErased(
                        erased.nominationId(), erased.ground(), erased.reason(), erased.erasedAt()));
        };
    }

    private static Optional<ContractEvent> toTheCouncil(boolean afterAcceptance, ContractEvent told) {
        return afterAcceptance ? Optional.of(told) : Optional.empty();
    }
}
