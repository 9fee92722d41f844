package vn.exemplar.nomination.dossier.read.outcome;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Views;

/** Each fact has its own place in the document, so that a repeated fact changes nothing and any order will do. */
@Component
public class OutcomeViews {
    private final MongoCollection<OutcomeView> outcomes;

    OutcomeViews(Views views) {
        this.outcomes = views.collection("outcomes", OutcomeView.class);
    }

    /** Whether a vote was concluded or the exemplar recognised. */
    public boolean decided(String nominationId) {
        return find(nominationId).filter(OutcomeView::decided).isPresent();
    }

    Optional<OutcomeView> find(String nominationId) {
        return Optional.ofNullable(
                outcomes.find(Filters.eq("_id", nominationId)).first());
    }

    void learn(String nominationId, String fact, Object value) {
        outcomes.updateOne(Filters.eq("_id", nominationId), Updates.set(fact, value), new UpdateOptions().upsert(true));
    }
}
