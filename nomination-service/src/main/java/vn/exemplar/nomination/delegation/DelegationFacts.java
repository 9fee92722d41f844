package vn.exemplar.nomination.delegation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.facts.FactsOf;

@Component
public class DelegationFacts extends FactsOf<Delegation, DelegationEvent> {
    DelegationFacts() {
        super(DelegationEvent.class, Delegation.NONE, DelegationEvent::delegationId, Delegation::after);
    }

    /** The id of the delegation by which a person may sign for a unit on a day; of several, the one that began first. */
    public Optional<String> inForce(String delegate, String unit, LocalDate day) {
        return byId().entrySet().stream()
                .filter(one -> one.getValue().delegate().equals(delegate)
                        && one.getValue().unit().equals(unit)
                        && one.getValue().inForce(day))
                .min(Comparator.<Map.Entry<String, Delegation>, LocalDate>comparing(
                                one -> one.getValue().from())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }
}
