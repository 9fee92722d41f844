package vn.exemplar.nomination.dossier.automation;

import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.chassis.view.CurrentViews;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierView;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierViews;

/** Nominations as an event left them, for automations that answer to it. */
@Component
class DossiersAfterEvents {
    private final CurrentViews views;
    private final DossierViews nominations;
    private final OwnActs acts;

    DossiersAfterEvents(CurrentViews views, DossierViews nominations, OwnActs acts) {
        this.views = views;
        this.nominations = nominations;
        this.acts = acts;
    }

    /** The answer of an automation, which begins when the views show the nomination and the calendar of that time. */
    Act answerTo(EventMessage<?> message, Object automation) {
        views.catchUp();
        return acts.because(message, automation.getClass().getSimpleName());
    }

    DossierView get(String id) {
        return nominations.find(id).orElseThrow(() -> new IllegalStateException("No nomination " + id));
    }
}
