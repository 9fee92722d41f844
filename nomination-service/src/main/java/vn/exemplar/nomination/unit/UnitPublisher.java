package vn.exemplar.nomination.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.publishing.ContractPublisher;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.contract.LocalizedText;
import vn.exemplar.contract.nomination.v1.UnitReopened;
import vn.exemplar.nomination.unit.UnitEvent.UnitBeginningCorrected;
import vn.exemplar.nomination.unit.UnitEvent.UnitClosed;
import vn.exemplar.nomination.unit.UnitEvent.UnitEndUndone;
import vn.exemplar.nomination.unit.UnitEvent.UnitMerged;
import vn.exemplar.nomination.unit.UnitEvent.UnitName;
import vn.exemplar.nomination.unit.UnitEvent.UnitRegistered;
import vn.exemplar.nomination.unit.UnitEvent.UnitRenamed;
import vn.exemplar.nomination.unit.UnitEvent.UnitSplit;

@Component
class UnitPublisher implements ContractPublisher<UnitEvent> {
    @Override
    public Class<UnitEvent> eventFamily() {
        return UnitEvent.class;
    }

    @Override
    public Optional<ContractEvent> publish(UnitEvent event, StoredFact fact) {
        return Optional.of(contract(event));
    }

    private static ContractEvent contract(UnitEvent event) {
        return switch (event) {
            case UnitRegistered unit ->
                new vn.exemplar.contract.nomination.v1.UnitRegistered(
                        unit.code(), text(unit.name()), unit.kind(), unit.activeFrom());
            case UnitRenamed unit ->
                new vn.exemplar.contract.nomination.v1.UnitRenamed(unit.code(), text(unit.name()), unit.from());
            case UnitMerged unit -> closed(unit.code(), unit.closedOn(), List.of(unit.into()));
            case UnitSplit unit -> closed(unit.code(), unit.closedOn(), unit.into());
            case UnitClosed unit -> closed(unit.code(), unit.closedOn(), List.of());
            case UnitEndUndone unit -> new UnitReopened(unit.code());
            case UnitBeginningCorrected unit ->
                new vn.exemplar.contract.nomination.v1.UnitBeginningCorrected(unit.code(), unit.activeFrom());
        };
    }

    private static ContractEvent closed(String code, LocalDate on, List<String> successors) {
        return new vn.exemplar.contract.nomination.v1.UnitClosed(code, on, successors);
    }

    private static LocalizedText text(UnitName name) {
        return new LocalizedText(name.vi(), name.en());
    }
}
