package vn.exemplar.nomination.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.nomination.calendar.CalendarFacts;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.people.Directory;
import vn.exemplar.nomination.programme.ProgrammeFacts;
import vn.exemplar.nomination.programme.ProgrammeFacts.OpenWindow;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.timelimit.TimeLimit;
import vn.exemplar.nomination.unit.UnitFacts;

/** What decisions about nominations need of programmes, units, calendars and time limits. */
@Component
public class ReferenceFacts {
    private final ProgrammeFacts programmes;
    private final UnitFacts units;
    private final CalendarFacts calendars;
    private final Directory directory;
    private final Streams streams;

    ReferenceFacts(
            ProgrammeFacts programmes, UnitFacts units, CalendarFacts calendars, Directory directory, Streams streams) {
        this.programmes = programmes;
        this.units = units;
        this.calendars = calendars;
        this.directory = directory;
        this.streams = streams;
    }

    /** The terms in force. */
    public ProgrammeTerms programme(String programmeId) {
        return programmes.terms(programmeId).orElseThrow(ReferenceFacts::notActive);
    }

    /** The terms of the version that a nomination follows. */
    public ProgrammeTerms programmeOf(Nomination nomination) {
        Draft draft = nomination.draft();
        return programmes.terms(draft.programmeId(), draft.programmeVersion()).orElseThrow(ReferenceFacts::notActive);
    }

    private static Refusal notActive() {
        return Refusal.unprocessable("programme-not-active", "G1");
    }

    /** People whom a save names and the version before it did not are known to the directory (N4). */
    public void refuseUnknownPeople(NominationContent.Subject before, NominationContent.Subject now) {
        List<String> known = before.people().toList();
        now.people()
                .filter(id -> !known.contains(id))
                .filter(id -> directory.find(id).isEmpty())
                .findFirst()
                .ifPresent(id -> {
                    throw Refusal.unprocessable("person-unknown", "N4").with("person", id);
                });
    }

    public boolean unitActive(String unit, LocalDate day) {
        return units.active(unit, day);
    }

    public WorkingDays workingDays() {
        return calendars.workingDays();
    }

    /** The last day of the supplement that is awaited, as its time limit says; empty while none runs. */
    public Optional<LocalDate> supplementDueOn(Nomination nomination) {
        int round = nomination.awaitedRound();
        return round == 0
                ? Optional.empty()
                : streams.state(TimeLimit.class, Check.supplement(nomination.id(), round))
                        .dueOn(calendars.workingDays());
    }

    /** The windows of all active programmes that are not over on this day. */
    public List<OpenWindow> windowsUntil(LocalDate day) {
        return programmes.windowsUntil(day);
    }
}
