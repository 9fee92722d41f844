package vn.exemplar.publication.press.erase;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.facts.FactsOf;
import vn.exemplar.publication.press.PressEvent.PressTaskOpened;

/** To which press tasks a nomination has led. */
@Component
class PressTaskFacts extends FactsOf<PressTaskFacts.Origin, PressTaskOpened> {
    record Origin(String nominationId) {}

    PressTaskFacts() {
        super(
                PressTaskOpened.class,
                new Origin(""),
                PressTaskOpened::taskId,
                (none, opened) -> new Origin(opened.nominationId()));
    }

    List<String> ofNomination(String nominationId) {
        return byId().entrySet().stream()
                .filter(task -> task.getValue().nominationId().equals(nominationId))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
