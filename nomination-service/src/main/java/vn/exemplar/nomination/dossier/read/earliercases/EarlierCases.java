package vn.exemplar.nomination.dossier.read.earliercases;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.dossier.events.EarlierCase;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierView;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierViews;

/** Finds what a nomination looks like (N9): another one of its subject and year, or an achievement rewarded before. */
@Component
public class EarlierCases {
    static final String NOMINATION = "nomination:";
    private static final int CERTAIN = 100;

    private final DossierViews nominations;
    private final RewardedBefore rewardedBefore;

    EarlierCases(DossierViews nominations, RewardedBefore rewardedBefore) {
        this.nominations = nominations;
        this.rewardedBefore = rewardedBefore;
    }

    /** In a stable order, so that the same cases are the same list. Cost: a few indexed reads, bounded. */
    public List<EarlierCase> of(DossierView nomination) {
        Stream<EarlierCase> sameSubject = nominations.sentForTheSame(nomination).stream()
                .map(other -> new EarlierCase(
                        NOMINATION + other.id(),
                        "SAME_SUBJECT_SAME_YEAR",
                        CERTAIN,
                        Fingerprint.of(nomination.subjectKey())));
        return Stream.concat(sameSubject, rewardedBefore.of(nomination.content()))
                .toList();
    }
}
