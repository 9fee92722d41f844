package vn.exemplar.review.session;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.publishing.ContractPublisher;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.review.session.SessionEvent.MemberArrived;
import vn.exemplar.review.session.SessionEvent.MemberLeft;
import vn.exemplar.review.session.SessionEvent.RollCallTaken;
import vn.exemplar.review.session.SessionEvent.SessionConvened;

@Component
class SessionPublisher implements ContractPublisher<SessionEvent> {

    @Override
    public Class<SessionEvent> eventFamily() {
        return SessionEvent.class;
    }

    @Override
    public Optional<ContractEvent> publish(SessionEvent event, StoredFact fact) {
        return switch (event) {
            case SessionConvened inside -> Optional.empty();
            case RollCallTaken inside -> Optional.empty();
            case MemberArrived inside -> Optional.empty();
            case MemberLeft inside -> Optional.empty();
        };
    }
}
