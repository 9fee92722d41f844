package vn.exemplar.review.regulation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.publishing.ContractPublisher;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.review.regulation.RegulationEvent.RegulationActivated;
import vn.exemplar.review.regulation.RegulationEvent.RegulationDrafted;

@Component
class RegulationPublisher implements ContractPublisher<RegulationEvent> {

    @Override
    public Class<RegulationEvent> eventFamily() {
        return RegulationEvent.class;
    }

    @Override
    public Optional<ContractEvent> publish(RegulationEvent event, StoredFact fact) {
        return switch (event) {
            case RegulationDrafted inside -> Optional.empty();
            case RegulationActivated inside -> Optional.empty();
        };
    }
}
