package vn.exemplar.review.council;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.publishing.ContractPublisher;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.review.council.CouncilEvent.CouncilTermAppointed;

@Component
class CouncilPublisher implements ContractPublisher<CouncilEvent> {

    @Override
    public Class<CouncilEvent> eventFamily() {
        return CouncilEvent.class;
    }

    @Override
    public Optional<ContractEvent> publish(CouncilEvent event, StoredFact fact) {
        return switch (event) {
            case CouncilTermAppointed inside -> Optional.empty();
        };
    }
}
