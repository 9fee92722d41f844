package vn.exemplar.nomination.nomination;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.ErasureOrdered;
import vn.exemplar.nomination.nomination.events.ServiceActed.PersonalDataErased;

/** Says that the key of the nominee's personal data is destroyed, once and only if that was ordered. */
public record ConfirmErasure(String subject, Act act) implements NominationDecision {

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        ErasureOrdered order = nomination.erasure().order();
        return order == null || nomination.erasure().done()
                ? List.of()
                : List.of(new PersonalDataErased(subject, order.leadId(), order.ground(), order.reason(), act.at()));
    }
}
