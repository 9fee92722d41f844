package vn.exemplar.nomination.nomination.clock.timelimits;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.facts.CurrentFacts;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.nomination.Check;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationEvent.HoldReleased;
import vn.exemplar.nomination.nomination.NominationEvent.NominationAccepted;
import vn.exemplar.nomination.nomination.NominationEvent.NominationExpired;
import vn.exemplar.nomination.nomination.NominationEvent.NominationHeld;
import vn.exemplar.nomination.nomination.NominationEvent.NominationNotAccepted;
import vn.exemplar.nomination.nomination.NominationEvent.NominationReturned;
import vn.exemplar.nomination.nomination.NominationEvent.NominationSubmitted;
import vn.exemplar.nomination.nomination.NominationEvent.NominationSupplemented;
import vn.exemplar.nomination.nomination.NominationEvent.NominationWithdrawn;
import vn.exemplar.nomination.nomination.ReferenceFacts;
import vn.exemplar.nomination.programme.SettingCode;
import vn.exemplar.nomination.timelimit.PauseReason;
import vn.exemplar.nomination.timelimit.TimeLimitKind;
import vn.exemplar.nomination.timelimit.TimeLimits;

/**
 * The office has so many working days for its check, which stand still while the dossier is with the unit or on hold;
 * the unit has so many for each supplement, which stand still while it is on hold. The office has kept its time when it
 * decides; when a nomination ends otherwise, nobody's time runs any more (G5).
 */
@Component
@ProcessingGroup("Automation_DossierTimeLimits")
class WhenNominationMovesThenKeepTimeLimits {
    private final TimeLimits limits;
    private final PastNominations nominations;
    private final ReferenceFacts facts;
    private final CurrentFacts current;
    private final StandingOffice office;
    private final OwnActs acts;

    WhenNominationMovesThenKeepTimeLimits(
            TimeLimits limits,
            PastNominations nominations,
            ReferenceFacts facts,
            CurrentFacts current,
            StandingOffice office,
            OwnActs acts) {
        this.limits = limits;
        this.nominations = nominations;
        this.facts = facts;
        this.current = current;
        this.office = office;
        this.acts = acts;
    }

    @EventHandler
    void on(NominationSubmitted event, EventMessage<?> message, @SequenceNumber long version) {
        String id = event.nominationId();
        LocalDate today = Today.of(event.submittedAt());
        Act act = answer(message);
        int days = days(nominations.at(id, version), SettingCode.DOSSIER_CHECK_WORKING_DAYS);
        limits.start(check(id), id, TimeLimitKind.DOSSIER_CHECK, office.unit(), today, days, act);
    }

    @EventHandler
    void on(NominationReturned event, EventMessage<?> message, @SequenceNumber long version) {
        String id = event.nominationId();
        LocalDate today = Today.of(event.returnedAt());
        Act act = answer(message);
        Nomination nomination = nominations.at(id, version);
        String unit = nomination.draft().nominatingUnit();
        int days = days(nomination, SettingCode.SUPPLEMENT_WORKING_DAYS);
        limits.pause(check(id), PauseReason.WITH_UNIT, today, act);
        limits.start(supplement(id, event.round()), id, TimeLimitKind.SUPPLEMENT, unit, today, days, act);
    }

    @EventHandler
    void on(NominationSupplemented event, EventMessage<?> message) {
        LocalDate today = Today.of(event.submittedAt());
        Act act = answer(message);
        limits.meet(supplement(event.nominationId(), event.round()), today, act);
        limits.resume(check(event.nominationId()), today, act);
    }

    @EventHandler
    void on(NominationHeld event, EventMessage<?> message, @SequenceNumber long version) {
        String id = event.nominationId();
        LocalDate today = Today.of(event.heldAt());
        Act act = answer(message);
        int returns = nominations.at(id, version).check().returns();
        limits.pause(check(id), PauseReason.ON_HOLD, today, act);
        if (returns > 0) {
            limits.pause(supplement(id, returns), PauseReason.ON_HOLD, today, act);
        }
    }

    /** What stood still for another reason goes on standing still. */
    @EventHandler
    void on(HoldReleased event, EventMessage<?> message, @SequenceNumber long version) {
        String id = event.nominationId();
        Act act = answer(message);
        int returns = nominations.at(id, version).check().returns();
        String waiting = event.dueOn() == null ? check(id) : supplement(id, returns);
        limits.resume(waiting, Today.of(event.releasedAt()), act);
    }

    @EventHandler
    void on(NominationAccepted event, EventMessage<?> message) {
        limits.meet(check(event.nominationId()), Today.of(event.acceptedAt()), answer(message));
    }

    @EventHandler
    void on(NominationNotAccepted event, EventMessage<?> message) {
        limits.meet(check(event.nominationId()), Today.of(event.decidedAt()), answer(message));
    }

    @EventHandler
    void on(NominationExpired event, EventMessage<?> message, @SequenceNumber long version) {
        cancel(nominations.at(event.nominationId(), version), "expired", answer(message));
    }

    @EventHandler
    void on(NominationWithdrawn event, EventMessage<?> message, @SequenceNumber long version) {
        Nomination nomination = nominations.at(event.nominationId(), version);
        if (nomination.lifecycle().sent()) {
            cancel(nomination, "withdrawn", answer(message));
        }
    }

    private void cancel(Nomination nomination, String reason, Act act) {
        int returns = nomination.check().returns();
        limits.cancel(check(nomination.id()), reason, act);
        if (returns > 0) {
            limits.cancel(supplement(nomination.id(), returns), reason, act);
        }
    }

    private int days(Nomination nomination, SettingCode setting) {
        return facts.programmeOf(nomination).setting(setting);
    }

    private Act answer(EventMessage<?> message) {
        current.catchUp();
        return acts.because(message, getClass().getSimpleName());
    }

    private static String check(String nominationId) {
        return Check.TIME_LIMIT + nominationId;
    }

    private static String supplement(String nominationId, int round) {
        return "supplement:" + nominationId + '/' + round;
    }
}
