package vn.exemplar.nomination.dossier.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.calendar.list.CalendarViews;
import vn.exemplar.nomination.delegation.DelegationFacts;
import vn.exemplar.nomination.dossier.HeldFiles;
import vn.exemplar.nomination.dossier.events.SubmittedFile;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierView;
import vn.exemplar.nomination.dossier.write.returndossier.SupplementTerms;
import vn.exemplar.nomination.dossier.write.submitnomination.NominationWindow;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.SettingCode;
import vn.exemplar.nomination.programme.read.programmelist.ProgrammeVersion;
import vn.exemplar.nomination.programme.read.programmelist.ProgrammeView;
import vn.exemplar.nomination.programme.read.programmelist.ProgrammeViews;
import vn.exemplar.nomination.unit.UnitFacts;

/** What a decision about a dossier needs of programmes and units, as the views show them. */
@Component
public class ReferenceFacts {
    private final ProgrammeViews programmes;
    private final UnitFacts units;
    private final DelegationFacts delegations;
    private final CalendarViews calendars;
    private final HeldFiles files;

    ReferenceFacts(
            ProgrammeViews programmes,
            UnitFacts units,
            DelegationFacts delegations,
            CalendarViews calendars,
            HeldFiles files) {
        this.programmes = programmes;
        this.units = units;
        this.delegations = delegations;
        this.calendars = calendars;
        this.files = files;
    }

    public ProgrammeTerms programme(String programmeId) {
        return programmes
                .find(programmeId)
                .map(ProgrammeView::terms)
                .orElseThrow(() -> Refusal.unprocessable("programme-not-active", "G1"));
    }

    /** The terms of the version that a nomination pins. */
    public ProgrammeTerms programme(String programmeId, int version) {
        return programmes
                .version(programmeId, version)
                .map(ProgrammeVersion::terms)
                .orElseThrow(() -> Refusal.unprocessable("programme-not-active", "G1"));
    }

    /** The version that a nomination keeps once it was sent; until then the one in force. */
    public ProgrammeTerms programmeOf(DossierView nomination, String programmeId) {
        return nomination.lifecycle().sent()
                ? programme(nomination.programmeId(), nomination.programmeVersion())
                : programme(programmeId);
    }

    /** What the programme's configuration gives a supplement that is asked for today. */
    public SupplementTerms supplementTerms(DossierView nomination, Act act) {
        ProgrammeTerms terms = programme(nomination.programmeId(), nomination.programmeVersion());
        LocalDate dueOn = workingDays().after(Today.of(act), terms.setting(SettingCode.SUPPLEMENT_WORKING_DAYS));
        return new SupplementTerms(dueOn, terms.setting(SettingCode.MAX_SUPPLEMENT_ROUNDS));
    }

    public boolean unitActive(String unit, LocalDate day) {
        return units.active(unit, day);
    }

    /** The id of the delegation by which a person may sign for a unit on a day (N4). */
    public Optional<String> delegation(String person, String unit, LocalDate day) {
        return delegations.inForce(person, unit, day);
    }

    /** What the vault of a nomination holds (N6). */
    public List<SubmittedFile> heldFiles(String nominationId) {
        return files.of(nominationId);
    }

    public WorkingDays workingDays() {
        return calendars.workingDays();
    }

    public List<NominationWindow> windowsUntil(LocalDate day) {
        return programmes.withWindowUntil(day).stream()
                .flatMap(programme -> programme.windows().stream()
                        .filter(window -> window.openUntil(day))
                        .map(window -> new NominationWindow(
                                programme.programmeId(), window.from(), window.to(), window.years())))
                .toList();
    }
}
