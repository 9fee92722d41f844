package vn.exemplar.nomination.evidence.read.evidencelist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Views;

@Component
class ReviewerViews {
    private static final String ADMITTED = "admitted";
    private static final String SHUT_OUT = "shutOut";

    private final MongoCollection<ReviewersView> reviewers;

    ReviewerViews(Views views) {
        this.reviewers = views.collection("reviewers", ReviewersView.class);
    }

    /** Of a nomination that no review spoke of yet: nobody. */
    ReviewersView of(String nominationId) {
        ReviewersView known = reviewers.find(Filters.eq("_id", nominationId)).first();
        return known == null ? new ReviewersView(nominationId, List.of(), List.of()) : known;
    }

    void admit(String nominationId, String memberId) {
        move(nominationId, memberId, SHUT_OUT, ADMITTED);
    }

    void shutOut(String nominationId, String memberId) {
        move(nominationId, memberId, ADMITTED, SHUT_OUT);
    }

    private void move(String nominationId, String memberId, String from, String to) {
        reviewers.updateOne(
                Filters.eq("_id", nominationId),
                Updates.combine(Updates.pull(from, memberId), Updates.addToSet(to, memberId)),
                new UpdateOptions().upsert(true));
    }

    void empty() {
        reviewers.deleteMany(Filters.empty());
    }
}
