package vn.exemplar.nomination.nomination.list;

import static vn.exemplar.nomination.nomination.list.NominationRow.TERMS;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.facts.CurrentFacts;
import vn.exemplar.chassis.view.Pages;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.nomination.calendar.CalendarEvent;
import vn.exemplar.nomination.calendar.CalendarFacts;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.nomination.Check;
import vn.exemplar.nomination.timelimit.TimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitEvent;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitStarted;
import vn.exemplar.nomination.timelimit.TimeLimitView;

/** What the rows tell of the time limit of their check, while it lasts: by it the office's queue is ordered (N7, G5). */
@Component
@ProcessingGroup("View_Nominations")
class OfficeQueue {
    private static final String CHECK = "check";
    private static final String STATE = "check.limit.state";
    private static final Bson RUNS = Filters.eq(STATE, TimeLimit.State.RUNNING.name());
    private static final Bson MOST_URGENT_FIRST = Sorts.ascending("check.dueOn", "_id");

    private final MongoCollection<NominationRow> rows;
    private final MongoCollection<Checked> checked;
    private final CalendarFacts calendars;
    private final CurrentFacts facts;

    OfficeQueue(Views views, CalendarFacts calendars, CurrentFacts facts) {
        this.rows = views.collection(NominationRows.COLLECTION, NominationRow.class);
        this.checked = views.collection(NominationRows.COLLECTION, Checked.class);
        this.calendars = calendars;
        this.facts = facts;
        rows.createIndex(
                Indexes.compoundIndex(Indexes.ascending(STATE), MOST_URGENT_FIRST),
                new IndexOptions().partialFilterExpression(RUNS));
    }

    PageOf<NominationRow> page(NominationSearch search, Actor actor, PageRequest page) {
        Bson wanted = Filters.and(RUNS, search.filter(actor));
        return Pages.read(rows, wanted, MOST_URGENT_FIRST, Projections.exclude(TERMS), page);
    }

    @EventHandler
    void on(TimeLimitEvent event, @SequenceNumber long version) {
        if (event.timeLimitId().startsWith(Check.TIME_LIMIT)) {
            String id = event.timeLimitId().substring(Check.TIME_LIMIT.length());
            Batch batch = batch();
            TimeLimitView before = event instanceof TimeLimitStarted
                    ? TimeLimitView.none(event.timeLimitId())
                    : Objects.requireNonNull(batch.checks.computeIfAbsent(id, this::stored), id);
            batch.checks.put(id, before.after(event, version, batch.calendar));
        }
    }

    /** A new calendar moves the last days of the checks that are not over. */
    @EventHandler
    void on(CalendarEvent event) {
        Batch batch = batch();
        checked.find(Filters.exists(CHECK))
                .projection(Projections.include(CHECK))
                .forEach(row -> batch.checks.putIfAbsent(row.id(), row.check()));
        batch.checks.replaceAll((id, check) -> check.counted(batch.calendar));
    }

    private @Nullable TimeLimitView stored(String id) {
        Checked row = checked.find(Filters.eq("_id", id))
                .projection(Projections.include(CHECK))
                .first();
        return row == null ? null : row.check();
    }

    /** What the projector reads of a row. */
    private record Checked(@BsonId String id, TimeLimitView check) {}

    /** @param calendar all that are published now: at least those before the events of the batch */
    private record Batch(WorkingDays calendar, Map<String, TimeLimitView> checks) {}

    private Batch batch() {
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        return root.getOrComputeResource("officeQueue", name -> {
            facts.catchUp();
            Batch batch = new Batch(calendars.workingDays(), new HashMap<>());
            root.onPrepareCommit(unitOfWork -> write(batch.checks));
            return batch;
        });
    }

    private void write(Map<String, TimeLimitView> checks) {
        List<UpdateOneModel<NominationRow>> writes = checks.entrySet().stream()
                .map(one -> new UpdateOneModel<NominationRow>(
                        Filters.eq("_id", one.getKey()),
                        one.getValue().limit().ended() ? Updates.unset(CHECK) : Updates.set(CHECK, one.getValue()),
                        new UpdateOptions().upsert(true)))
                .toList();
        if (!writes.isEmpty()) {
            rows.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        }
    }
}
