package vn.exemplar.sample;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.facts.FactsOf;

@Component
public class LampFacts extends FactsOf<Lamp, LampEvent> {
    LampFacts() {
        super(LampEvent.class, Lamp.NONE, LampEvent::lampId, Lamp::after);
    }

    /** Where a lamp hangs, if it does. */
    public Optional<String> place(String id) {
        return find(id).map(Lamp::place);
    }

    /** The reason that was given last. */
    public Optional<String> reason(String id) {
        return find(id).map(Lamp::reason);
    }

    public int brightness(String id) {
        return find(id).map(Lamp::brightness).orElse(0);
    }
}
