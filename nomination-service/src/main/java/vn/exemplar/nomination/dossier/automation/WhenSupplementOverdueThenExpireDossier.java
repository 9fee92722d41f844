package vn.exemplar.nomination.dossier.automation;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierViews;
import vn.exemplar.nomination.dossier.write.expiredossier.ExpireDossier;

/**
 * Ends nominations whose supplement did not come in time (N8). The view only proposes, the dossier itself decides; one
 * day leads to one command id, so that it may run on any number of instances and stop at any point.
 */
@Component
class WhenSupplementOverdueThenExpireDossier {
    private static final Logger LOG = LoggerFactory.getLogger(WhenSupplementOverdueThenExpireDossier.class);
    private static final int MOST_AT_ONCE = 200;

    private final DossierViews nominations;
    private final Commands commands;
    private final OwnActs acts;
    private final Clock clock;
    private final MeterRegistry meters;

    WhenSupplementOverdueThenExpireDossier(
            DossierViews nominations, Commands commands, OwnActs acts, Clock clock, MeterRegistry meters) {
        this.nominations = nominations;
        this.commands = commands;
        this.acts = acts;
        this.clock = clock;
        this.meters = meters;
    }

    @Scheduled(fixedDelayString = "${nomination.clock.interval:PT30S}")
    void look() {
        LocalDate today = Today.of(clock);
        for (String id : nominations.overdueOn(today, MOST_AT_ONCE)) {
            try {
                Act act = acts.byTheClock(id + "/overdue/" + today, getClass().getSimpleName());
                commands.carryOut(id, new ExpireDossier(id, act), act);
            } catch (RuntimeException failure) {
                meters.counter("exemplar.expiry.failures").increment();
                LOG.warn("Nomination {} will be looked at again: {}", id, failure.toString());
            }
        }
    }
}
