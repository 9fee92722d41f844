package vn.exemplar.review.regulation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.facts.FactsOf;

/** Which rule is in force on a day. */
@Component
public class RegulationFacts extends FactsOf<Regulation, RegulationEvent> {
    RegulationFacts() {
        super(RegulationEvent.class, Regulation.NONE, RegulationEvent::regulationId, Regulation::after);
    }

    /** The rule of the regulation that was activated last and is effective that day. */
    public Optional<RuleVersion> inForce(LocalDate day) {
        return Regulation.inForce(byId(), day);
    }

    /** The rule of this regulation, if it is activated and effective that day. */
    public Optional<RuleVersion> inForce(String name, LocalDate day) {
        String id = Regulation.id(name);
        return find(id).flatMap(regulation -> regulation.inForce(day)).map(version -> RuleVersion.of(id, version));
    }

    public Optional<RuleVersion> version(String name, int version) {
        String id = Regulation.id(name);
        return find(id).flatMap(regulation -> regulation.version(version)).map(found -> RuleVersion.of(id, found));
    }
}
