package vn.exemplar.nomination.dossier.automation;

import static vn.exemplar.nomination.dossier.automation.TimeLimitIds.check;
import static vn.exemplar.nomination.dossier.automation.TimeLimitIds.supplement;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.dossier.events.DossierHeld;
import vn.exemplar.nomination.dossier.events.DossierReturned;
import vn.exemplar.nomination.dossier.events.DossierSupplemented;
import vn.exemplar.nomination.dossier.events.HoldReleased;
import vn.exemplar.nomination.dossier.events.NominationSubmitted;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierView;
import vn.exemplar.nomination.dossier.write.ReferenceFacts;
import vn.exemplar.nomination.programme.SettingCode;
import vn.exemplar.nomination.timelimit.PauseReason;
import vn.exemplar.nomination.timelimit.TimeLimitKind;
import vn.exemplar.nomination.timelimit.TimeLimits;

/**
 * The office has so many working days for its check, which stand still while the dossier is with the unit or on hold;
 * the unit has so many for each supplement, which stand still while it is on hold (G5).
 */
@Component
@ProcessingGroup("Automation_DossierTimeLimits")
class WhenDossierMovesThenKeepTimeLimits {
    private final TimeLimits limits;
    private final DossiersAfterEvents dossiers;
    private final ReferenceFacts facts;
    private final StandingOffice office;

    WhenDossierMovesThenKeepTimeLimits(
            TimeLimits limits, DossiersAfterEvents dossiers, ReferenceFacts facts, StandingOffice office) {
        this.limits = limits;
        this.dossiers = dossiers;
        this.facts = facts;
        this.office = office;
    }

    @EventHandler
    void on(NominationSubmitted event, EventMessage<?> message) {
        String id = event.nominationId();
        LocalDate today = Today.of(event.submittedAt());
        Act act = dossiers.answerTo(message, this);
        int days = days(id, SettingCode.DOSSIER_CHECK_WORKING_DAYS);
        limits.start(check(id), id, TimeLimitKind.DOSSIER_CHECK, office.unit(), today, days, act);
    }

    @EventHandler
    void on(DossierReturned event, EventMessage<?> message) {
        String id = event.nominationId();
        LocalDate today = Today.of(event.returnedAt());
        Act act = dossiers.answerTo(message, this);
        int days = days(id, SettingCode.SUPPLEMENT_WORKING_DAYS);
        limits.pause(check(id), PauseReason.WITH_UNIT, today, act);
        limits.start(
                supplement(id, event.round()),
                id,
                TimeLimitKind.SUPPLEMENT,
                dossiers.get(id).nominatingUnit(),
                today,
                days,
                act);
    }

    @EventHandler
    void on(DossierSupplemented event, EventMessage<?> message) {
        LocalDate today = Today.of(event.submittedAt());
        Act act = dossiers.answerTo(message, this);
        limits.meet(supplement(event.nominationId(), event.round()), today, act);
        limits.resume(check(event.nominationId()), today, act);
    }

    @EventHandler
    void on(DossierHeld event, EventMessage<?> message) {
        String id = event.nominationId();
        LocalDate today = Today.of(event.heldAt());
        Act act = dossiers.answerTo(message, this);
        limits.pause(check(id), PauseReason.ON_HOLD, today, act);
        int returns = dossiers.get(id).returns();
        if (returns > 0) {
            limits.pause(supplement(id, returns), PauseReason.ON_HOLD, today, act);
        }
    }

    /** What stood still for another reason goes on standing still. */
    @EventHandler
    void on(HoldReleased event, EventMessage<?> message) {
        String id = event.nominationId();
        Act act = dossiers.answerTo(message, this);
        String waiting = event.dueOn() == null
                ? check(id)
                : supplement(id, dossiers.get(id).returns());
        limits.resume(waiting, Today.of(event.releasedAt()), act);
    }

    private int days(String id, SettingCode setting) {
        DossierView nomination = dossiers.get(id);
        return facts.programme(nomination.programmeId(), nomination.programmeVersion())
                .setting(setting);
    }
}
