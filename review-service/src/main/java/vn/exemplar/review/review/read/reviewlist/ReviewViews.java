package vn.exemplar.review.review.read.reviewlist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Pages;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.review.review.Stage;

@Component
class ReviewViews implements ReviewsForDoors {
    private static final List<Stage> DECIDED = List.of(Stage.PASSED, Stage.FAILED, Stage.RECOGNISED, Stage.CLOSED);

    private final MongoCollection<ReviewView> reviews;

    ReviewViews(Views views) {
        this.reviews = views.collection("reviews", ReviewView.class);
        reviews.createIndex(Indexes.ascending("nominationId"));
        reviews.createIndex(Indexes.ascending("stage", "openedAt", "_id"));
        reviews.createIndex(Indexes.ascending("openedAt", "_id"));
    }

    /** The one rule of who sees an item: lists, counts, singles and agendas all ask it. */
    private static Bson visibleTo(String personId) {
        return ne("shutOut", personId);
    }

    PageOf<ReviewView> visible(String personId, Bson filter, PageRequest page) {
        return page(and(filter, visibleTo(personId)), page);
    }

    Optional<ReviewView> visible(String personId, String reviewId) {
        return Optional.ofNullable(
                reviews.find(and(eq(reviewId), visibleTo(personId))).first());
    }

    /** Undecided items on which the person has not declared, those hidden from them included. */
    PageOf<ReviewView> awaitingDeclarationOf(String personId, PageRequest page) {
        return page(and(nin("stage", names(DECIDED)), ne("declarations.memberId", personId)), page);
    }

    @Override
    public boolean isShutOut(String personId, String reviewId) {
        return reviews.countDocuments(and(eq(reviewId), eq("shutOut", personId))) > 0;
    }

    @Override
    public boolean allExist(List<String> reviewIds) {
        return reviews.countDocuments(in("_id", reviewIds)) == reviewIds.size();
    }

    @Override
    public int roundsCounted(String reviewId) {
        ReviewView review = reviews.find(eq(reviewId)).first();
        return review == null ? 0 : review.results().size();
    }

    @Override
    public List<AgendaItem> agenda(String personId, List<String> reviewIds) {
        List<AgendaItem> items = new ArrayList<>();
        reviews.find(and(in("_id", reviewIds), visibleTo(personId)))
                .forEach(review -> items.add(new AgendaItem(
                        review.reviewId(),
                        review.dossier().heading().title(),
                        review.stage(),
                        review.rule(),
                        review.declarationsByMember(),
                        review.dossier().heading().subject().personId())));
        items.sort((one, other) ->
                Integer.compare(reviewIds.indexOf(one.reviewId()), reviewIds.indexOf(other.reviewId())));
        return items;
    }

    void put(ReviewView review) {
        reviews.replaceOne(eq(review.reviewId()), review, new ReplaceOptions().upsert(true));
    }

    void change(String reviewId, UnaryOperator<ReviewView> change) {
        Optional.ofNullable(reviews.find(eq(reviewId)).first()).map(change).ifPresent(this::put);
    }

    void set(String reviewId, String field, Object value) {
        reviews.updateOne(eq(reviewId), Updates.set(field, value));
    }

    /** Puts an entry into a list in the place of the one with the same key. */
    void enter(String reviewId, String list, String key, Object keyValue, Object entry) {
        reviews.updateOne(eq(reviewId), Updates.pull(list, new Document(key, keyValue)));
        reviews.updateOne(eq(reviewId), Updates.push(list, entry));
    }

    void shutOut(String reviewId, String personId) {
        reviews.updateOne(eq(reviewId), Updates.addToSet("shutOut", personId));
    }

    void clear() {
        reviews.deleteMany(new Document());
    }

    private PageOf<ReviewView> page(Bson filter, PageRequest page) {
        return Pages.read(reviews, filter, Sorts.ascending("openedAt", "_id"), page);
    }

    private static List<String> names(List<Stage> stages) {
        return stages.stream().map(Stage::name).toList();
    }
}
