package vn.exemplar.nomination.nomination.clock.timelimits;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.facts.CurrentFacts;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.nomination.calendar.CalendarFacts;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.nomination.Check;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed;
import vn.exemplar.nomination.nomination.events.ServiceActed;
import vn.exemplar.nomination.nomination.events.UnitActed;
import vn.exemplar.nomination.timelimit.PauseReason;
import vn.exemplar.nomination.timelimit.TimeLimitCommand;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.CancelTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.ExtendTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.MeetTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.MissTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.PauseTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.ReopenTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.ResumeTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.StartTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitKind;

/**
 * The office has so many working days for its check, which stand still while the dossier is with the unit or on hold;
 * the unit has so many for each supplement, which stand still while it is on hold. The office has kept its time when it
 * decides; what the unit does not send in time it has missed; when a nomination ends otherwise, nobody's time runs any
 * more (G5). Reads nothing but the event: it may be late.
 */
@Component
@ProcessingGroup("Automation_DossierTimeLimits")
class WhenNominationMovesThenKeepTimeLimits {
    private final Commands commands;
    private final CalendarFacts calendars;
    private final CurrentFacts facts;
    private final StandingOffice office;
    private final OwnActs acts;

    WhenNominationMovesThenKeepTimeLimits(
            Commands commands, CalendarFacts calendars, CurrentFacts facts, StandingOffice office, OwnActs acts) {
        this.commands = commands;
        this.calendars = calendars;
        this.facts = facts;
        this.office = office;
        this.acts = acts;
    }

    /** What follows for time limits; told apart from the act, which costs reads, so that most events cost none. */
    interface Moves {
        List<TimeLimitCommand> by(WorkingDays calendar, Act act);
    }

    @EventHandler
    void on(NominationEvent event, EventMessage<?> message) {
        Moves moves = after(event, office.unit());
        if (moves != null) {
            facts.catchUp();
            commands.together(moves.by(
                    calendars.workingDays(), acts.because(message, getClass().getSimpleName())));
        }
    }

    /** @return null when time limits go on as they did */
    static @Nullable Moves after(NominationEvent event, String office) {
        String id = event.nominationId();
        return switch (event) {
            case UnitActed.NominationSubmitted submitted ->
                (calendar, act) -> List.of(new StartTimeLimit(
                        check(id),
                        id,
                        TimeLimitKind.DOSSIER_CHECK,
                        office,
                        Today.of(submitted.submittedAt()),
                        submitted.workingDays(),
                        calendar,
                        act));
            case OfficeActed.NominationReturned returned ->
                (calendar, act) -> {
                    LocalDate on = Today.of(returned.returnedAt());
                    return List.of(
                            new PauseTimeLimit(check(id), PauseReason.WITH_UNIT, on, calendar, act),
                            supplement(
                                    id,
                                    returned.round(),
                                    returned.nominatingUnit(),
                                    on,
                                    returned.workingDays(),
                                    calendar,
                                    act));
                };
            case OfficeActed.SupplementExtended extended ->
                (calendar, act) -> List.of(new ExtendTimeLimit(
                        Check.supplement(id, extended.round()), extended.workingDays(), calendar, act));
            case UnitActed.NominationSupplemented sent ->
                (calendar, act) -> {
                    LocalDate on = Today.of(sent.submittedAt());
                    return List.of(
                            new MeetTimeLimit(Check.supplement(id, sent.round()), on, calendar, act),
                            new ResumeTimeLimit(check(id), on, calendar, act));
                };
            case OfficeActed.NominationHeld held ->
                (calendar, act) -> List.of(new PauseTimeLimit(
                        running(id, held.round()), PauseReason.ON_HOLD, Today.of(held.heldAt()), calendar, act));
            case OfficeActed.HoldReleased released ->
                (calendar, act) -> List.of(new ResumeTimeLimit(
                        running(id, released.round()), Today.of(released.releasedAt()), calendar, act));
            case OfficeActed.NominationAccepted accepted ->
                (calendar, act) ->
                        List.of(new MeetTimeLimit(check(id), Today.of(accepted.acceptedAt()), calendar, act));
            case OfficeActed.NominationNotAccepted ended ->
                ended.awaitedRound() > 0
                        ? cancelled(id, ended.awaitedRound(), "ended")
                        : (calendar, act) ->
                                List.of(new MeetTimeLimit(check(id), Today.of(ended.decidedAt()), calendar, act));
            case OfficeActed.NonAcceptanceUndone undone ->
                (calendar, act) -> List.of(new ReopenTimeLimit(check(id), act));
            case ServiceActed.NominationExpired expired ->
                (calendar, act) -> List.of(
                        new MissTimeLimit(Check.supplement(id, expired.round()), Today.of(expired.expiredAt()), act),
                        new CancelTimeLimit(check(id), "expired", act));
            case OfficeActed.NominationReopened reopened ->
                (calendar, act) -> List.of(
                        supplement(
                                id,
                                reopened.round(),
                                reopened.nominatingUnit(),
                                Today.of(reopened.reopenedAt()),
                                reopened.workingDays(),
                                calendar,
                                act),
                        new ReopenTimeLimit(check(id), act));
            case UnitActed.NominationWithdrawn withdrawn ->
                withdrawn.sent() ? cancelled(id, withdrawn.round(), "withdrawn") : null;
            default -> null;
        };
    }

    private static StartTimeLimit supplement(
            String id, int round, String unit, LocalDate on, int workingDays, WorkingDays calendar, Act act) {
        String limit = Check.supplement(id, round);
        return new StartTimeLimit(limit, id, TimeLimitKind.SUPPLEMENT, unit, on, workingDays, calendar, act);
    }

    private static Moves cancelled(String id, int round, String because) {
        return (calendar, act) -> Stream.of(check(id), running(id, round))
                .distinct()
                .<TimeLimitCommand>map(limit -> new CancelTimeLimit(limit, because, act))
                .toList();
    }

    private static String check(String id) {
        return Check.limit(id);
    }

    /** @param round of the supplement that is awaited; 0 when none is */
    private static String running(String id, int round) {
        return round == 0 ? Check.limit(id) : Check.supplement(id, round);
    }
}
