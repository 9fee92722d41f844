package vn.exemplar.nomination.dossier.automation;

import static vn.exemplar.nomination.dossier.automation.TimeLimitIds.check;
import static vn.exemplar.nomination.dossier.automation.TimeLimitIds.supplement;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.chassis.view.CurrentViews;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.dossier.events.DossierHeld;
import vn.exemplar.nomination.dossier.events.DossierReturned;
import vn.exemplar.nomination.dossier.events.DossierSupplemented;
import vn.exemplar.nomination.dossier.events.HoldReleased;
import vn.exemplar.nomination.dossier.events.NominationSubmitted;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierView;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierViews;
import vn.exemplar.nomination.dossier.write.ReferenceFacts;
import vn.exemplar.nomination.programme.SettingCode;
import vn.exemplar.nomination.timelimit.PauseReason;
import vn.exemplar.nomination.timelimit.TimeLimitKind;
import vn.exemplar.nomination.timelimit.write.TimeLimits;

/**
 * The office has so many working days for its check, which stand still while the dossier is with the unit or on hold;
 * the unit has so many for each supplement, which stand still while it is on hold (G5).
 */
@Component
@ProcessingGroup("Automation_DossierTimeLimits")
class WhenDossierMovesThenKeepTimeLimits {
    private final TimeLimits limits;
    private final ReferenceFacts facts;
    private final DossierViews nominations;
    private final StandingOffice office;
    private final OwnActs acts;
    private final CurrentViews views;

    WhenDossierMovesThenKeepTimeLimits(
            TimeLimits limits,
            ReferenceFacts facts,
            DossierViews nominations,
            StandingOffice office,
            OwnActs acts,
            CurrentViews views) {
        this.limits = limits;
        this.facts = facts;
        this.nominations = nominations;
        this.office = office;
        this.acts = acts;
        this.views = views;
    }

    @EventHandler
    void on(NominationSubmitted event, EventMessage<?> message) {
        String id = event.nominationId();
        LocalDate today = Today.of(event.submittedAt());
        Act act = act(message);
        int days = days(id, SettingCode.DOSSIER_CHECK_WORKING_DAYS);
        limits.start(check(id), id, TimeLimitKind.DOSSIER_CHECK, office.unit(), today, days, act);
    }

    @EventHandler
    void on(DossierReturned event, EventMessage<?> message) {
        String id = event.nominationId();
        LocalDate today = Today.of(event.returnedAt());
        Act act = act(message);
        int days = days(id, SettingCode.SUPPLEMENT_WORKING_DAYS);
        limits.pause(check(id), PauseReason.WITH_UNIT, today, act);
        limits.start(
                supplement(id, event.round()),
                id,
                TimeLimitKind.SUPPLEMENT,
                nomination(id).nominatingUnit(),
                today,
                days,
                act);
    }

    @EventHandler
    void on(DossierSupplemented event, EventMessage<?> message) {
        LocalDate today = Today.of(event.submittedAt());
        Act act = act(message);
        limits.meet(supplement(event.nominationId(), event.round()), today, act);
        limits.resume(check(event.nominationId()), today, act);
    }

    @EventHandler
    void on(DossierHeld event, EventMessage<?> message) {
        String id = event.nominationId();
        LocalDate today = Today.of(event.heldAt());
        Act act = act(message);
        limits.pause(check(id), PauseReason.ON_HOLD, today, act);
        int returns = nomination(id).returns();
        if (returns > 0) {
            limits.pause(supplement(id, returns), PauseReason.ON_HOLD, today, act);
        }
    }

    /** What stood still for another reason goes on standing still. */
    @EventHandler
    void on(HoldReleased event, EventMessage<?> message) {
        String id = event.nominationId();
        Act act = act(message);
        String waiting = event.dueOn() == null
                ? check(id)
                : supplement(id, nomination(id).returns());
        limits.resume(waiting, Today.of(event.releasedAt()), act);
    }

    private int days(String id, SettingCode setting) {
        DossierView nomination = nomination(id);
        return facts.programme(nomination.programmeId(), nomination.programmeVersion())
                .setting(setting);
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
