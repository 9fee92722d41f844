package vn.exemplar.sample;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.facts.FactsOf;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.sample.LampEvent.LampHung;
import vn.exemplar.sample.LampEvent.LampLit;
import vn.exemplar.sample.LampEvent.LampNoticed;

@Component
public class LampFacts extends FactsOf<LampFacts.Known, LampEvent> {
    private static final Known NOTHING = new Known("", 0, "");

    record Known(String place, int brightness, @Personal String reason) {

        Known after(LampEvent event) {
            return switch (event) {
                case LampHung hung -> new Known(hung.place(), 0, "");
                case LampLit lit -> new Known(place, lit.brightness(), lit.reason());
                case LampNoticed noticed -> this;
            };
        }
    }

    LampFacts() {
        super(LampEvent.class, NOTHING, LampEvent::lampId, Known::after);
    }

    /** Where a lamp hangs, if it does. */
    public Optional<String> place(String id) {
        return find(id).map(Known::place);
    }

    /** The reason that was given last. */
    public Optional<String> reason(String id) {
        return find(id).map(Known::reason);
    }

    public int brightness(String id) {
        return find(id).map(Known::brightness).orElse(0);
    }
}
