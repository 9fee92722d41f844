package vn.exemplar.nomination.dossier.write;

import org.springframework.stereotype.Component;
import vn.exemplar.nomination.dossier.read.outcome.OutcomeViews;

/** How far the council has come, as far as it has told: it decides, we only ask whether it has (N8). */
@Component
public class ReviewProgress {
    private final OutcomeViews outcomes;

    ReviewProgress(OutcomeViews outcomes) {
        this.outcomes = outcomes;
    }

    public boolean decided(String nominationId) {
        return outcomes.decided(nominationId);
    }
}
