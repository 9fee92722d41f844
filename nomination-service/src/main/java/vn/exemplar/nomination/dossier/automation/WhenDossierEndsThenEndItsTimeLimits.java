package vn.exemplar.nomination.dossier.automation;

import static vn.exemplar.nomination.dossier.automation.TimeLimitIds.check;
import static vn.exemplar.nomination.dossier.automation.TimeLimitIds.supplement;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.dossier.events.DossierExpired;
import vn.exemplar.nomination.dossier.events.DossierNotAccepted;
import vn.exemplar.nomination.dossier.events.NominationAccepted;
import vn.exemplar.nomination.dossier.events.NominationWithdrawn;
import vn.exemplar.nomination.timelimit.TimeLimits;

/** The office has kept its time when it decides; when a dossier ends otherwise, nobody's time runs any more (G5). */
@Component
@ProcessingGroup("Automation_DossierTimeLimits")
class WhenDossierEndsThenEndItsTimeLimits {
    private final TimeLimits limits;
    private final DossiersAfterEvents dossiers;

    WhenDossierEndsThenEndItsTimeLimits(TimeLimits limits, DossiersAfterEvents dossiers) {
        this.limits = limits;
        this.dossiers = dossiers;
    }

    @EventHandler
    void on(NominationAccepted event, EventMessage<?> message) {
        limits.meet(check(event.nominationId()), Today.of(event.acceptedAt()), dossiers.answerTo(message, this));
    }

    @EventHandler
    void on(DossierNotAccepted event, EventMessage<?> message) {
        limits.meet(check(event.nominationId()), Today.of(event.decidedAt()), dossiers.answerTo(message, this));
    }

    @EventHandler
    void on(DossierExpired event, EventMessage<?> message) {
        cancel(event.nominationId(), "expired", dossiers.answerTo(message, this));
    }

    @EventHandler
    void on(NominationWithdrawn event, EventMessage<?> message) {
        Act act = dossiers.answerTo(message, this);
        if (dossiers.get(event.nominationId()).receipt() != null) {
            cancel(event.nominationId(), "withdrawn", act);
        }
    }

    private void cancel(String id, String reason, Act act) {
        limits.cancel(check(id), reason, act);
        int returns = dossiers.get(id).returns();
        if (returns > 0) {
            limits.cancel(supplement(id, returns), reason, act);
        }
    }
}
