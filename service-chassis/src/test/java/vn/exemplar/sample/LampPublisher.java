package vn.exemplar.sample;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.publishing.ContractPublisher;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.contract.LocalizedText;
import vn.exemplar.contract.nomination.v1.UnitRegistered;

@Component
class LampPublisher implements ContractPublisher<LampEvent> {

    @Override
    public Class<LampEvent> eventFamily() {
        return LampEvent.class;
    }

    @Override
    public Optional<ContractEvent> publish(LampEvent event, StoredFact fact) {
        return switch (event) {
            case LampEvent.LampHung hung ->
                Optional.of(
                        new UnitRegistered(hung.lampId(), new LocalizedText("đèn", "lamp"), hung.place(), hung.on()));
            case LampEvent.LampLit lit -> Optional.empty();
            case LampEvent.LampNoticed noticed -> Optional.empty();
        };
    }
}
