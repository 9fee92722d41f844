package vn.exemplar.nomination.evidence.read.evidencelist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Views;

@Component
class ReviewerViews {
    private final MongoCollection<ReviewerView> reviewers;

    ReviewerViews(Views views) {
        this.reviewers = views.collection("reviewers", ReviewerView.class);
    }

    boolean isAdmitted(String nominationId, String memberId) {
        return find(nominationId, memberId).filter(ReviewerView::admitted).isPresent();
    }

    /** Not the same as not admitted: of most people the review never spoke. */
    boolean isShutOut(String nominationId, String memberId) {
        return find(nominationId, memberId)
                .filter(reviewer -> !reviewer.admitted())
                .isPresent();
    }

    private Optional<ReviewerView> find(String nominationId, String memberId) {
        return Optional.ofNullable(reviewers
                .find(Filters.eq("_id", ReviewerView.id(nominationId, memberId)))
                .first());
    }

    void put(String nominationId, String memberId, boolean admitted) {
        ReviewerView reviewer = new ReviewerView(ReviewerView.id(nominationId, memberId), admitted);
        reviewers.replaceOne(Filters.eq("_id", reviewer.id()), reviewer, new ReplaceOptions().upsert(true));
    }

    void empty() {
        reviewers.deleteMany(Filters.empty());
    }
}
