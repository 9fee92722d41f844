package vn.exemplar.nomination.nomination.outcome;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.nomination.nomination.Fate;
import vn.exemplar.nomination.nomination.ReviewProgress;

/** Each fact has its own place in the document, so that a repeated fact changes nothing and any order will do. */
@Component
class OutcomeViews implements ReviewProgress {
    private final MongoCollection<OutcomeView> outcomes;
    private final Fate.Keeper fates;

    OutcomeViews(Views views, Fate.Keeper fates) {
        this.fates = fates;
        this.outcomes = views.collection("outcomes", OutcomeView.class);
    }

    /** Whether a vote was concluded or the exemplar recognised. */
    @Override
    public boolean decided(String nominationId) {
        return find(nominationId).filter(OutcomeView::decided).isPresent();
    }

    Optional<OutcomeView> find(String nominationId) {
        return Optional.ofNullable(
                outcomes.find(Filters.eq("_id", nominationId)).first());
    }

    void learn(String nominationId, String fact, Object value) {
        OutcomeView known = Objects.requireNonNull(outcomes.findOneAndUpdate(
                Filters.eq("_id", nominationId),
                Updates.set(fact, value),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)));
        fates.became(nominationId, known.fate());
    }
}
