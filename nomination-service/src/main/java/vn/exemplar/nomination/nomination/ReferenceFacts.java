package vn.exemplar.nomination.nomination;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.calendar.read.calendarlist.CalendarViews;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.read.programmelist.ProgrammeVersion;
import vn.exemplar.nomination.programme.read.programmelist.ProgrammeView;
import vn.exemplar.nomination.programme.read.programmelist.ProgrammeViews;
import vn.exemplar.nomination.unit.UnitFacts;

/** What decisions about nominations need of programmes, units and calendars. */
@Component
public class ReferenceFacts {
    private final ProgrammeViews programmes;
    private final UnitFacts units;
    private final CalendarViews calendars;

    ReferenceFacts(ProgrammeViews programmes, UnitFacts units, CalendarViews calendars) {
        this.programmes = programmes;
        this.units = units;
        this.calendars = calendars;
    }

    /** The terms in force. */
    public ProgrammeTerms programme(String programmeId) {
        return programmes
                .find(programmeId)
                .map(ProgrammeView::terms)
                .orElseThrow(() -> Refusal.unprocessable("programme-not-active", "G1"));
    }

    /** The terms of the version that a nomination follows. */
    public ProgrammeTerms programmeOf(Nomination nomination) {
        return programmes
                .version(nomination.draft().programmeId(), nomination.draft().programmeVersion())
                .map(ProgrammeVersion::terms)
                .orElseThrow(() -> Refusal.unprocessable("programme-not-active", "G1"));
    }

    public boolean unitActive(String unit, LocalDate day) {
        return units.active(unit, day);
    }

    public WorkingDays workingDays() {
        return calendars.workingDays();
    }

    /** The windows of all active programmes that are not over on this day. */
    public List<NominationWindow> windowsUntil(LocalDate day) {
        return programmes.withWindowUntil(day).stream()
                .flatMap(programme -> programme.windows().stream()
                        .filter(window -> window.openUntil(day))
                        .map(window -> new NominationWindow(
                                programme.programmeId(), window.from(), window.to(), window.years())))
                .toList();
    }
}
