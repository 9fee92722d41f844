package vn.exemplar.nomination.timelimit.read.punctuality;

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
import vn.exemplar.nomination.timelimit.read.timelimitlist.TimeLimitView;

/** Counts over the time limits of one year, by their index. */
@Component
class PunctualityFigures {
    private final MongoCollection<TimeLimitView> limits;

    PunctualityFigures(Views views) {
        this.limits = views.collection("timeLimits", TimeLimitView.class);
    }

    List<Punctuality> of(int year) {
        Document key = new Document("unit", "$unit").append("kind", "$kind");
        return limits.aggregate(
                        List.of(
                                Aggregates.match(Filters.eq("year", year)),
                                Aggregates.group(
                                        key,
                                        count("onTime", is("$onTime", true)),
                                        count("late", is("$onTime", false)),
                                        count("running", and(is("$state", "RUNNING"), is("$exceeded", false))),
                                        count("overdue", and(is("$state", "RUNNING"), is("$exceeded", true))),
                                        count("paused", is("$state", "PAUSED"))),
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
