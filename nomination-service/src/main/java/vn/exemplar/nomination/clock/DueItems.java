package vn.exemplar.nomination.clock;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.nomination.calendar.Today;

/**
 * What has to be done because a day has come. A view proposes and the thing itself decides; an item and its day lead to
 * one command id, so that it may be looked at on any number of instances and stop at any point. One item that fails is
 * counted, told, and met again at the next look.
 */
@Component
public class DueItems {
    private static final Logger LOG = LoggerFactory.getLogger(DueItems.class);

    private final OwnActs acts;
    private final Clock clock;
    private final MeterRegistry meters;

    public DueItems(OwnActs acts, Clock clock, MeterRegistry meters) {
        this.acts = acts;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * Does to each item what is due today.
     *
     * @param due finds them by the day
     * @param occasion what of the item has come due; the same again on the same day is done once
     * @param automation that acts
     */
    public <T> void each(
            Function<LocalDate, List<T>> due,
            Function<T, String> occasion,
            BiConsumer<T, Act> doing,
            Class<?> automation) {
        LocalDate today = Today.of(clock);
        String name = automation.getSimpleName();
        for (T item : due.apply(today)) {
            String what = occasion.apply(item);
            try {
                doing.accept(item, acts.byTheClock(what + '/' + today, name));
            } catch (RuntimeException failure) {
                meters.counter("exemplar.clock.failures", "automation", name).increment();
                LOG.warn("{}: {} will be looked at again: {}", name, what, failure.toString());
            }
        }
    }
}
