package vn.exemplar.review.review.list;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.ViewOf;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.review.review.Review;
import vn.exemplar.review.review.ReviewEvent;
import vn.exemplar.review.review.ReviewEvent.BallotCast;
import vn.exemplar.review.review.Stage;

@Component
@ProcessingGroup("View_Reviews")
class ReviewViews {
    private static final String NOMINATION = "review.opening.nominationId";
    private static final String OPENED_AT = "review.opening.openedAt";
    private static final String STAGE = "review.stage";

    private final ViewOf<ReviewView> reviews;

    ReviewViews(Views views) {
        this.reviews = new ViewOf<>(
                views,
                "reviews",
                ReviewView.class,
                ReviewView::reviewId,
                event -> event instanceof ReviewEvent own ? own.reviewId() : null,
                Indexes.ascending(NOMINATION),
                Indexes.ascending(STAGE, OPENED_AT, "_id"),
                Indexes.ascending(OPENED_AT, "_id"));
    }

    /** Of an open vote it holds that it is open, and nothing of its ballots. */
    @EventHandler
    void on(ReviewEvent event) {
        if (event instanceof BallotCast) {
            return;
        }
        reviews.fold(event.reviewId(), before -> {
            Review review = (before == null ? Review.NONE : before.review()).after(event);
            return new ReviewView(event.reviewId(), review, review.shutOut());
        });
    }

    @ResetHandler
    void reset() {
        reviews.empty();
    }

    /** The one rule of who sees an item: lists, counts, singles and agendas all ask it. */
    private static Bson visibleTo(String personId) {
        return ne("shutOut", personId);
    }

    PageOf<ReviewView> visible(
            String personId, @Nullable Stage stage, @Nullable String nominationId, PageRequest page) {
        List<Bson> wanted = Stream.of(
                        Optional.of(visibleTo(personId)),
                        Optional.ofNullable(stage).map(one -> eq(STAGE, one.name())),
                        Optional.ofNullable(nominationId).map(one -> eq(NOMINATION, one)))
                .flatMap(Optional::stream)
                .toList();
        return page(and(wanted), page);
    }

    Optional<ReviewView> visible(String personId, String reviewId) {
        return Optional.ofNullable(reviews.collection()
                .find(and(eq(reviewId), visibleTo(personId)))
                .first());
    }

    /** The items of an agenda that the person may see, in its order. */
    List<ReviewView> agenda(String personId, List<String> reviewIds) {
        List<ReviewView> items = reviews.collection()
                .find(and(in("_id", reviewIds), visibleTo(personId)))
                .into(new ArrayList<>());
        items.sort(Comparator.comparing(item -> reviewIds.indexOf(item.reviewId())));
        return items;
    }

    /** Undecided items on which the person has not declared, those hidden from them included. */
    PageOf<ReviewView> awaitingDeclarationOf(String personId, PageRequest page) {
        List<String> decided = Stream.of(Stage.values())
                .filter(Stage::isDecided)
                .map(Stage::name)
                .toList();
        return page(and(nin(STAGE, decided), ne("review.declarations.memberId", personId)), page);
    }

    private PageOf<ReviewView> page(Bson filter, PageRequest page) {
        return reviews.page(filter, Sorts.ascending(OPENED_AT, "_id"), page);
    }
}
