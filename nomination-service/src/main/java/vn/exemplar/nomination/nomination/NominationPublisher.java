package vn.exemplar.nomination.nomination;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.publishing.ContractPublisher;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.contract.nomination.v1.NominationHoldReleased;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.ChecklistMarked;
import vn.exemplar.nomination.nomination.events.OfficeActed.DuplicateDecided;
import vn.exemplar.nomination.nomination.events.OfficeActed.ErasureOrdered;
import vn.exemplar.nomination.nomination.events.OfficeActed.HoldReleased;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationAccepted;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationHeld;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationNotAccepted;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationReopened;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationReturned;
import vn.exemplar.nomination.nomination.events.OfficeActed.SubmissionExtended;
import vn.exemplar.nomination.nomination.events.OfficeActed.SupplementExtended;
import vn.exemplar.nomination.nomination.events.ServiceActed.DuplicatesFlagged;
import vn.exemplar.nomination.nomination.events.ServiceActed.NominationExpired;
import vn.exemplar.nomination.nomination.events.ServiceActed.PersonalDataErased;
import vn.exemplar.nomination.nomination.events.ServiceActed.WithdrawalOvertaken;
import vn.exemplar.nomination.nomination.events.UnitActed.DraftRevised;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationDrafted;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSignedOff;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSubmitted;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSupplemented;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationWithdrawn;
import vn.exemplar.nomination.nomination.events.UnitActed.SignOffDropped;

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
            case SupplementExtended inside -> Optional.empty();
            case NominationExpired inside -> Optional.empty();
            case NominationReopened inside -> Optional.empty();
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
