package vn.exemplar.nomination.unit.publishing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.publishing.ContractPublisher;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.contract.LocalizedText;
import vn.exemplar.nomination.unit.events.UnitClosed;
import vn.exemplar.nomination.unit.events.UnitEvent;
import vn.exemplar.nomination.unit.events.UnitRegistered;

@Component
class UnitPublisher implements ContractPublisher<UnitEvent> {
    @Override
    public Class<UnitEvent> eventFamily() {
        return UnitEvent.class;
    }

    @Override
    public Optional<ContractEvent> publish(UnitEvent event, StoredFact fact) {
        return switch (event) {
            case UnitRegistered registered -> Optional.of(registered(registered));
            case UnitClosed closed -> Optional.empty();
        };
    }

    private static ContractEvent registered(UnitRegistered event) {
        LocalizedText name = new LocalizedText(event.name().vi(), event.name().en());
        return new vn.exemplar.contract.nomination.v1.UnitRegistered(
                event.code(), name, event.kind(), event.activeFrom());
    }
}
