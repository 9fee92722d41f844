package vn.exemplar.nomination.timelimit.warn;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.facts.CurrentFacts;
import vn.exemplar.nomination.calendar.CalendarFacts;
import vn.exemplar.nomination.clock.DueItems;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.CheckTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitViews;

/** Looks again and again at the limits whose day has come (G5). */
@Component
class WhenTimeLimitNearsThenWarn {
    private final TimeLimitViews limits;
    private final Commands commands;
    private final CalendarFacts calendars;
    private final CurrentFacts facts;
    private final DueItems items;

    WhenTimeLimitNearsThenWarn(
            TimeLimitViews limits, Commands commands, CalendarFacts calendars, CurrentFacts facts, DueItems items) {
        this.limits = limits;
        this.commands = commands;
        this.calendars = calendars;
        this.facts = facts;
        this.items = items;
    }

    @Scheduled(fixedDelayString = "${nomination.clock.interval:PT30S}")
    void look() {
        items.each(
                limits::alarming,
                limit -> limit.id() + '/' + limit.version(),
                (limit, act) -> check(limit.id(), act),
                getClass());
    }

    private void check(String id, Act act) {
        facts.catchUp();
        commands.carryOut(new CheckTimeLimit(id, calendars.workingDays(), act));
    }
}
