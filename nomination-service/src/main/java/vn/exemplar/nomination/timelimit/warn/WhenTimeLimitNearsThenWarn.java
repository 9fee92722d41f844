package vn.exemplar.nomination.timelimit.warn;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.clock.DueItems;
import vn.exemplar.nomination.timelimit.TimeLimitViews;
import vn.exemplar.nomination.timelimit.TimeLimits;

/** Looks again and again at the limits whose day has come (G5). */
@Component
class WhenTimeLimitNearsThenWarn {
    private final TimeLimitViews limits;
    private final TimeLimits commands;
    private final DueItems items;

    WhenTimeLimitNearsThenWarn(TimeLimitViews limits, TimeLimits commands, DueItems items) {
        this.limits = limits;
        this.commands = commands;
        this.items = items;
    }

    @Scheduled(fixedDelayString = "${nomination.clock.interval:PT30S}")
    void look() {
        items.each(
                limits::alarming,
                limit -> limit.id() + '/' + limit.version(),
                (limit, act) -> commands.check(limit.id(), act),
                getClass());
    }
}
