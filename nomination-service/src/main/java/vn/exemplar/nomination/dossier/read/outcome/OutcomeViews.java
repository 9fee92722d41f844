package vn.exemplar.nomination.dossier.read.outcome;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.nomination.dossier.read.nominationlist.NominationRows;

/** Each fact has its own place in the document, so that a repeated fact changes nothing and any order will do. */
@Component
public class OutcomeViews {
    private final MongoCollection<OutcomeView> outcomes;
    private final NominationRows rows;

    OutcomeViews(Views views, NominationRows rows) {
        this.rows = rows;
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
        OutcomeView known = Objects.requireNonNull(outcomes.findOneAndUpdate(
                Filters.eq("_id", nominationId),
                Updates.set(fact, value),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)));
        rows.became(nominationId, known.fate());
    }
}
