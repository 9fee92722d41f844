package vn.exemplar.nomination.dossier.write;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.view.CurrentViews;
import vn.exemplar.nomination.dossier.write.submitnomination.NominationWindow;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.read.programmelist.ProgrammeView;
import vn.exemplar.nomination.programme.read.programmelist.ProgrammeViews;
import vn.exemplar.nomination.unit.read.unitlist.UnitViews;

/** What a decision about a dossier needs of programmes and units, as of the newest event of the ledger. */
@Component
public class ReferenceFacts {
    private final ProgrammeViews programmes;
    private final UnitViews units;
    private final CurrentViews views;

    ReferenceFacts(ProgrammeViews programmes, UnitViews units, CurrentViews views) {
        this.programmes = programmes;
        this.units = units;
        this.views = views;
    }

    public ProgrammeTerms programme(String programmeId) {
        views.catchUp();
        return programmes
                .find(programmeId)
                .map(ProgrammeView::terms)
                .orElseThrow(() -> Refusal.unprocessable("programme-not-active", "G1"));
    }

    public boolean unitActive(String unit, LocalDate day) {
        views.catchUp();
        return units.find(unit).filter(found -> found.activeOn(day)).isPresent();
    }

    public List<NominationWindow> windowsUntil(LocalDate day) {
        views.catchUp();
        return programmes.withWindowUntil(day).stream()
                .flatMap(programme -> programme.windows().stream()
                        .map(window -> new NominationWindow(
                                programme.programmeId(), window.from(), window.to(), window.years())))
                .toList();
    }
}
