package vn.exemplar.nomination.dossier.automation;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.nomination.clock.DueItems;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierViews;
import vn.exemplar.nomination.dossier.write.expiredossier.ExpireDossier;

/** Ends nominations whose supplement did not come in time (N8). */
@Component
class WhenSupplementOverdueThenExpireDossier {
    private static final int MOST_AT_ONCE = 200;

    private final DossierViews nominations;
    private final Commands commands;
    private final DueItems items;

    WhenSupplementOverdueThenExpireDossier(DossierViews nominations, Commands commands, DueItems items) {
        this.nominations = nominations;
        this.commands = commands;
        this.items = items;
    }

    @Scheduled(fixedDelayString = "${nomination.clock.interval:PT30S}")
    void look() {
        items.each(
                today -> nominations.overdueOn(today, MOST_AT_ONCE),
                id -> id + "/overdue",
                (id, act) -> commands.carryOut(id, new ExpireDossier(id, act), act),
                getClass());
    }
}
