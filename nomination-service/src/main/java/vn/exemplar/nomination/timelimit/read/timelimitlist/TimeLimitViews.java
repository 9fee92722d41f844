package vn.exemplar.nomination.timelimit.read.timelimitlist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Pages;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.nomination.timelimit.TimeLimitKind;

@Component
public class TimeLimitViews {
    private static final int BATCH = 200;
    private static final int MOST_URGENT = 2_000;

    private final MongoCollection<TimeLimitView> limits;

    TimeLimitViews(Views views) {
        this.limits = views.collection("timeLimits", TimeLimitView.class);
        limits.createIndex(Indexes.ascending("alarmOn"));
        limits.createIndex(Indexes.ascending("state", "dueOn"));
        limits.createIndex(Indexes.ascending("state", "kind", "dueOn", "_id"));
        limits.createIndex(Indexes.ascending("unit", "state", "dueOn"));
        limits.createIndex(Indexes.ascending("subject", "kind"));
        limits.createIndex(Indexes.ascending("year", "unit", "kind"));
    }

    public Optional<TimeLimitView> find(String id) {
        return Optional.ofNullable(limits.find(Filters.eq("_id", id)).first());
    }

    /** The limits that are to be looked at by a day, the longest overdue first, a batch at a time. */
    public List<TimeLimitView> alarming(LocalDate day) {
        return limits.find(Filters.lte("alarmOn", day))
                .sort(Sorts.ascending("alarmOn"))
                .limit(BATCH)
                .into(new ArrayList<>());
    }

    /** The running limits of a kind, the next to be kept first; the most urgent ones when there are very many. */
    public List<TimeLimitView> mostUrgent(TimeLimitKind kind) {
        return limits.find(
                        Filters.and(Filters.eq("state", TimeLimitView.State.RUNNING), Filters.eq("kind", kind.name())))
                .sort(Sorts.ascending("dueOn", "_id"))
                .limit(MOST_URGENT)
                .into(new ArrayList<>());
    }

    PageOf<TimeLimitView> page(TimeLimitSearch search, PageRequest page) {
        Bson wanted = search.filter();
        return Pages.read(limits, wanted, Sorts.ascending("dueOn", "_id"), page);
    }

    void forEachOpen(Consumer<TimeLimitView> action) {
        limits.find(Filters.in("state", TimeLimitView.State.RUNNING, TimeLimitView.State.PAUSED))
                .forEach(action);
    }

    void put(TimeLimitView limit) {
        limits.replaceOne(Filters.eq("_id", limit.id()), limit, new ReplaceOptions().upsert(true));
    }

    void empty() {
        limits.deleteMany(Filters.empty());
    }
}
