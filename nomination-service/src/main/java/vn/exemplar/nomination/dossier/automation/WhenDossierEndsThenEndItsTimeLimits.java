package vn.exemplar.nomination.dossier.automation;

import static vn.exemplar.nomination.dossier.automation.TimeLimitIds.check;
import static vn.exemplar.nomination.dossier.automation.TimeLimitIds.supplement;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.chassis.view.CurrentViews;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.dossier.events.DossierExpired;
import vn.exemplar.nomination.dossier.events.DossierNotAccepted;
import vn.exemplar.nomination.dossier.events.NominationAccepted;
import vn.exemplar.nomination.dossier.events.NominationWithdrawn;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierView;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierViews;
import vn.exemplar.nomination.timelimit.write.TimeLimits;

/** The office has kept its time when it decides; when a dossier ends otherwise, nobody's time runs any more (G5). */
@Component
@ProcessingGroup("Automation_DossierTimeLimits")
class WhenDossierEndsThenEndItsTimeLimits {
    private final TimeLimits limits;
    private final CurrentViews views;
    private final DossierViews nominations;
    private final OwnActs acts;

    WhenDossierEndsThenEndItsTimeLimits(TimeLimits limits, CurrentViews views, DossierViews nominations, OwnActs acts) {
        this.limits = limits;
        this.views = views;
        this.nominations = nominations;
        this.acts = acts;
    }

    @EventHandler
    void on(NominationAccepted event, EventMessage<?> message) {
        limits.meet(check(event.nominationId()), Today.of(event.acceptedAt()), act(message));
    }

    @EventHandler
    void on(DossierNotAccepted event, EventMessage<?> message) {
        limits.meet(check(event.nominationId()), Today.of(event.decidedAt()), act(message));
    }

    @EventHandler
    void on(DossierExpired event, EventMessage<?> message) {
        cancel(event.nominationId(), "expired", act(message));
    }

    @EventHandler
    void on(NominationWithdrawn event, EventMessage<?> message) {
        Act act = act(message);
        if (nomination(event.nominationId()).receipt() != null) {
            cancel(event.nominationId(), "withdrawn", act);
        }
    }

    private void cancel(String id, String reason, Act act) {
        limits.cancel(check(id), reason, act);
        int returns = nomination(id).returns();
        if (returns > 0) {
            limits.cancel(supplement(id, returns), reason, act);
        }
    }

    private DossierView nomination(String id) {
        return nominations.find(id).orElseThrow(() -> new IllegalStateException("No nomination " + id));
    }

    /** The views then show the nomination as the event left it, and the calendar by which days are counted. */
    private Act act(EventMessage<?> message) {
        views.catchUp();
        return acts.because(message, getClass().getSimpleName());
    }
}
