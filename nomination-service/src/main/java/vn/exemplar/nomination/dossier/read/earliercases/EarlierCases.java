package vn.exemplar.nomination.dossier.read.earliercases;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.dossier.events.EarlierCase;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierView;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierViews;

/** Finds what a nomination looks like (N9): another one of its subject and year, or an achievement rewarded before. */
@Component
public class EarlierCases {
    private static final int CERTAIN = 100;

    private final DossierViews nominations;

    EarlierCases(DossierViews nominations) {
        this.nominations = nominations;
    }

    public List<EarlierCase> of(DossierView nomination) {
        return nominations.sentForTheSame(nomination).stream()
                .map(other -> new EarlierCase(
                        "nomination:" + other.id(), "SAME_SUBJECT_SAME_YEAR", CERTAIN, nomination.subjectKey()))
                .toList();
    }
}
