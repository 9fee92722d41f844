package vn.exemplar.nomination.nomination.clock.expire;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.nomination.clock.DueItems;
import vn.exemplar.nomination.nomination.NominationViews;

/** Ends nominations whose supplement did not come in time (N8). */
@Component
class WhenSupplementOverdueThenExpireNomination {
    private static final int MOST_AT_ONCE = 200;

    private final NominationViews nominations;
    private final Commands commands;
    private final DueItems items;

    WhenSupplementOverdueThenExpireNomination(NominationViews nominations, Commands commands, DueItems items) {
        this.nominations = nominations;
        this.commands = commands;
        this.items = items;
    }

    @Scheduled(fixedDelayString = "${nomination.clock.interval:PT30S}")
    void look() {
        items.each(
                today -> nominations.overdueOn(today, MOST_AT_ONCE),
                id -> id + "/overdue",
                (id, act) -> commands.carryOut(new ExpireNomination(id, act)),
                getClass());
    }
}
