package vn.exemplar.nomination.nomination;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.publishing.ContractPublisher;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.contract.nomination.v1.NominationHoldReleased;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed;
import vn.exemplar.nomination.nomination.events.ServiceActed;
import vn.exemplar.nomination.nomination.events.UnitActed;

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
            case UnitActed.NominationDrafted inside -> Optional.empty();
            case UnitActed.DraftRevised inside -> Optional.empty();
            case UnitActed.NominationSignedOff inside -> Optional.empty();
            case UnitActed.SignOffDropped inside -> Optional.empty();
            case UnitActed.DraftGivenBack inside -> Optional.empty();
            case OfficeActed.SubmissionExtended inside -> Optional.empty();
            case UnitActed.NominationSubmitted inside -> Optional.empty();
            case ServiceActed.DuplicatesFlagged inside -> Optional.empty();
            case OfficeActed.DuplicateDecided inside -> Optional.empty();
            case OfficeActed.ChecklistMarked inside -> Optional.empty();
            case OfficeActed.NominationReturned inside -> Optional.empty();
            case OfficeActed.NominationNotAccepted inside -> Optional.empty();
            case OfficeActed.NonAcceptanceUndone inside -> Optional.empty();
            case UnitActed.NominationSupplemented inside -> Optional.empty();
            case OfficeActed.NominationTransferred inside -> Optional.empty();
            case OfficeActed.NominationHeld held ->
                toTheCouncil(
                        held.afterAcceptance(),
                        new vn.exemplar.contract.nomination.v1.NominationHeld(held.nominationId(), held.heldAt()));
            case OfficeActed.HoldReleased released ->
                toTheCouncil(
                        released.afterAcceptance(),
                        new NominationHoldReleased(released.nominationId(), released.releasedAt()));
            case OfficeActed.SupplementExtended inside -> Optional.empty();
            case ServiceActed.NominationExpired inside -> Optional.empty();
            case OfficeActed.NominationReopened inside -> Optional.empty();
            case OfficeActed.NominationAccepted accepted ->
                Optional.of(AcceptedNominationPublisher.published(accepted));
            case UnitActed.NominationWithdrawn withdrawn ->
                toTheCouncil(
                        withdrawn.afterAcceptance(),
                        new vn.exemplar.contract.nomination.v1.NominationWithdrawn(
                                withdrawn.nominationId(), withdrawn.withdrawnAt()));
            case ServiceActed.WithdrawalOvertaken inside -> Optional.empty();
            case OfficeActed.ErasureOrdered inside -> Optional.empty();
            case ServiceActed.PersonalDataErased erased ->
                Optional.of(new vn.exemplar.contract.nomination.v1.PersonalDataErased(
                        erased.nominationId(), erased.ground(), erased.reason(), erased.erasedAt()));
        };
    }

    private static Optional<ContractEvent> toTheCouncil(boolean afterAcceptance, ContractEvent told) {
        return afterAcceptance ? Optional.of(told) : Optional.empty();
    }
}
