package vn.exemplar.nomination.delegation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.facts.FactsOf;
import vn.exemplar.nomination.people.PersonId;

@Component
public class DelegationFacts extends FactsOf<Delegation, DelegationEvent> {
    DelegationFacts() {
        super(DelegationEvent.class, Delegation.NONE, DelegationEvent::delegationId, Delegation::after);
    }

    /** One by which somebody may sign. */
    public record InForce(String id, String grantedBy) {}

    /** Those by which a person may sign for a unit on a day; the one that began first stands first. */
    public List<InForce> inForce(String delegate, String unit, LocalDate day) {
        return byId().entrySet().stream()
                .filter(one -> PersonId.isOf(delegate, one.getValue().delegate())
                        && one.getValue().unit().equals(unit)
                        && one.getValue().inForce(day))
                .sorted(Comparator.<Map.Entry<String, Delegation>, LocalDate>comparing(
                                one -> one.getValue().from())
                        .thenComparing(Map.Entry::getKey))
                .map(one -> new InForce(one.getKey(), one.getValue().grantedBy()))
                .toList();
    }
}
