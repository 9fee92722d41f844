package vn.exemplar.nomination.dossier.write;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.view.ViewPositions;
import vn.exemplar.nomination.dossier.write.submitnomination.NominationWindow;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.read.programmelist.ProgrammeView;
import vn.exemplar.nomination.programme.read.programmelist.ProgrammeViews;
import vn.exemplar.nomination.unit.read.unitlist.UnitViews;

/** What a decision about a dossier needs of programmes and units, as of the newest event of the ledger. */
@Component
public class ReferenceFacts {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ProgrammeViews programmes;
    private final UnitViews units;
    private final ViewPositions positions;

    ReferenceFacts(ProgrammeViews programmes, UnitViews units, ViewPositions positions) {
        this.programmes = programmes;
        this.units = units;
        this.positions = positions;
    }

    public ProgrammeTerms programme(String programmeId) {
        catchUp();
        return programmes
                .find(programmeId)
                .map(ProgrammeView::terms)
                .orElseThrow(() -> Refusal.unprocessable("programme-not-active", "G1"));
    }

    public boolean unitActive(String unit, LocalDate day) {
        catchUp();
        return units.find(unit).filter(found -> found.activeOn(day)).isPresent();
    }

    public List<NominationWindow> windowsUntil(LocalDate day) {
        catchUp();
        return programmes.withWindowUntil(day).stream()
                .flatMap(programme -> programme.windows().stream()
                        .map(window -> new NominationWindow(
                                programme.programmeId(), window.from(), window.to(), window.years())))
                .toList();
    }

    private void catchUp() {
        long head = positions.head();
        if (!positions.await(head, PATIENCE)) {
            throw new IllegalStateException("The views have not reached event " + head + " within " + PATIENCE);
        }
    }
}
