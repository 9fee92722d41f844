package vn.exemplar.nomination.timelimit.punctuality;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BsonField;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.nomination.timelimit.TimeLimitView;
import vn.exemplar.nomination.timelimit.TimeLimitViews;

/** Counts over the time limits of one year, by their index. */
@Component
class PunctualityFigures {
    private final MongoCollection<TimeLimitView> limits;

    PunctualityFigures(Views views) {
        this.limits = views.collection(TimeLimitViews.COLLECTION, TimeLimitView.class);
    }

    /**
     * How well a unit keeps one kind of time limit (G5).
     *
     * @param onTime done by the due date
     * @param late done after it
     * @param running not done yet and not exceeded
     * @param overdue not done yet and exceeded
     * @param paused the clock stands still
     */
    record Punctuality(String unit, String kind, int onTime, int late, int running, int overdue, int paused) {}

    List<Punctuality> of(int year) {
        Document key = new Document("unit", "$limit.unit").append("kind", "$limit.kind");
        return limits.aggregate(
                        List.of(
                                Aggregates.match(Filters.eq("year", year)),
                                Aggregates.group(
                                        key,
                                        count("onTime", is("$limit.onTime", true)),
                                        count("late", is("$limit.onTime", false)),
                                        count(
                                                "running",
                                                and(is("$limit.state", "RUNNING"), is("$limit.exceeded", false))),
                                        count(
                                                "overdue",
                                                and(is("$limit.state", "RUNNING"), is("$limit.exceeded", true))),
                                        count("paused", is("$limit.state", "PAUSED"))),
                                Aggregates.sort(Sorts.ascending("_id.unit", "_id.kind")),
                                Aggregates.project(Projections.fields(
                                        Projections.excludeId(),
                                        Projections.computed("unit", "$_id.unit"),
                                        Projections.computed("kind", "$_id.kind"),
                                        Projections.include("onTime", "late", "running", "overdue", "paused")))),
                        Punctuality.class)
                .into(new ArrayList<>());
    }

    private static BsonField count(String name, Document condition) {
        return Accumulators.sum(name, new Document("$cond", List.of(condition, 1, 0)));
    }

    private static Document is(String field, Object value) {
        return new Document("$eq", List.of(field, value));
    }

    private static Document and(Document one, Document other) {
        return new Document("$and", List.of(one, other));
    }
}
