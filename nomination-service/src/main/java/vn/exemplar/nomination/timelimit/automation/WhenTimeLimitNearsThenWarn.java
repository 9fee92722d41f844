package vn.exemplar.nomination.timelimit.automation;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.timelimit.read.timelimitlist.TimeLimitView;
import vn.exemplar.nomination.timelimit.read.timelimitlist.TimeLimitViews;
import vn.exemplar.nomination.timelimit.write.TimeLimits;

/**
 * Looks again and again at the limits whose day has come. What it knows is in the view and what it did is in the
 * ledger, so it may stop at any point, and run on any number of instances: the same day leads to the same command id.
 */
@Component
class WhenTimeLimitNearsThenWarn {
    private static final Logger LOG = LoggerFactory.getLogger(WhenTimeLimitNearsThenWarn.class);

    private final TimeLimitViews limits;
    private final TimeLimits commands;
    private final OwnActs acts;
    private final Clock clock;
    private final MeterRegistry meters;

    WhenTimeLimitNearsThenWarn(
            TimeLimitViews limits, TimeLimits commands, OwnActs acts, Clock clock, MeterRegistry meters) {
        this.limits = limits;
        this.commands = commands;
        this.acts = acts;
        this.clock = clock;
        this.meters = meters;
    }

    @Scheduled(fixedDelayString = "${nomination.clock.interval:PT30S}")
    void look() {
        LocalDate today = Today.of(clock);
        for (TimeLimitView limit : limits.alarming(today)) {
            try {
                String occasion = limit.id() + '/' + limit.version() + '/' + today;
                commands.check(limit.id(), acts.byTheClock(occasion, getClass().getSimpleName()));
            } catch (RuntimeException failure) {
                meters.counter("exemplar.timelimits.failures").increment();
                LOG.warn("Time limit {} will be looked at again: {}", limit.id(), failure.toString());
            }
        }
    }
}
