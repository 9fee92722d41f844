package vn.exemplar.nomination.nomination.list;

import static vn.exemplar.nomination.nomination.list.NominationRow.CLAIMED_BY;
import static vn.exemplar.nomination.nomination.list.NominationRow.INVOLVED;
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
import java.util.Optional;
import java.util.stream.Stream;
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
import vn.exemplar.nomination.people.PersonId;
import vn.exemplar.nomination.timelimit.TimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitEvent;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitStarted;
import vn.exemplar.nomination.timelimit.TimeLimitView;

/**
 * What the rows tell of the time limits of their check and of the supplement that is awaited: by them the office's queue
 * and the unit's supplements are ordered (N7, G5).
 */
@Component
@ProcessingGroup("View_Nominations")
class OfficeQueue {
    private static final String CHECK = "check";
    private static final String SUPPLEMENT = "supplement";
    private static final String STATE = "check.limit.state";
    private static final Bson RUNS = Filters.eq(STATE, TimeLimit.State.RUNNING.name());
    private static final Bson MOST_URGENT_FIRST = Sorts.ascending("check.dueOn", "_id");

    /** Whose checks are looked for. */
    enum Claimed {
        ME,
        NOBODY;

        @Nullable
        String by(Actor actor) {
            return this == ME ? PersonId.canonical(actor.id()) : null;
        }
    }

    private final MongoCollection<NominationRow> rows;
    private final MongoCollection<Limited> limited;
    private final CalendarFacts calendars;
    private final CurrentFacts facts;

    OfficeQueue(Views views, CalendarFacts calendars, CurrentFacts facts) {
        this.rows = views.collection(NominationRows.COLLECTION, NominationRow.class);
        this.limited = views.collection(NominationRows.COLLECTION, Limited.class);
        this.calendars = calendars;
        this.facts = facts;
        rows.createIndex(
                Indexes.compoundIndex(Indexes.ascending(STATE), MOST_URGENT_FIRST, Indexes.ascending(CLAIMED_BY)),
                new IndexOptions().partialFilterExpression(RUNS));
    }

    PageOf<NominationRow> page(NominationSearch search, @Nullable Claimed claimed, Actor actor, PageRequest page) {
        Bson ofWhom = claimed == null ? Filters.empty() : Filters.eq(CLAIMED_BY, claimed.by(actor));
        Bson wanted = Filters.and(RUNS, search.filter(actor), ofWhom);
        return Pages.read(rows, wanted, MOST_URGENT_FIRST, Projections.exclude(TERMS), page);
    }

    /** The most urgent one that the actor may go on with. */
    Optional<NominationRow> next(NominationSearch search, Actor actor) {
        return Optional.ofNullable(rows.find(Filters.and(RUNS, search.filter(actor), mayBeCheckedBy(actor)))
                .projection(Projections.exclude(TERMS))
                .sort(MOST_URGENT_FIRST)
                .first());
    }

    private static Bson mayBeCheckedBy(Actor actor) {
        return Filters.and(
                Filters.in(CLAIMED_BY, Claimed.ME.by(actor), Claimed.NOBODY.by(actor)),
                Filters.ne(INVOLVED, PersonId.canonical(actor.id())));
    }

    @EventHandler
    void on(TimeLimitEvent event, @SequenceNumber long version) {
        Place place = Place.of(event.timeLimitId());
        if (place != null) {
            Batch batch = batch();
            TimeLimitView before = event instanceof TimeLimitStarted
                    ? TimeLimitView.none(event.timeLimitId())
                    : Objects.requireNonNull(batch.limits.computeIfAbsent(place, this::stored), place.toString());
            batch.limits.put(place, before.after(event, version, batch.calendar));
        }
    }

    /** A new calendar moves the last days of the limits that are not over. */
    @EventHandler
    void on(CalendarEvent event) {
        Batch batch = batch();
        limited.find(Filters.or(Filters.exists(CHECK), Filters.exists(SUPPLEMENT)))
                .projection(Projections.include(CHECK, SUPPLEMENT))
                .forEach(row -> Stream.of(CHECK, SUPPLEMENT).forEach(field -> {
                    TimeLimitView limit = row.in(field);
                    if (limit != null && !limit.limit().ended()) {
                        batch.limits.putIfAbsent(new Place(row.id(), field), limit);
                    }
                }));
        batch.limits.replaceAll((place, limit) -> limit.counted(batch.calendar));
    }

    private @Nullable TimeLimitView stored(Place place) {
        Limited row = limited.find(Filters.eq("_id", place.id()))
                .projection(Projections.include(CHECK, SUPPLEMENT))
                .first();
        return row == null ? null : row.in(place.field());
    }

    /** What the projector reads of a row. */
    private record Limited(
            @BsonId String id,
            @Nullable TimeLimitView check,
            @Nullable TimeLimitView supplement) {
        @Nullable
        TimeLimitView in(String field) {
            return field.equals(CHECK) ? check : supplement;
        }
    }

    /** Where a row keeps a limit. */
    private record Place(String id, String field) {
        /** @return null for a limit of something else */
        static @Nullable Place of(String timeLimitId) {
            String[] parts = timeLimitId.split("[:/]");
            return parts[0].equals(CHECK) || parts[0].equals(SUPPLEMENT) ? new Place(parts[1], parts[0]) : null;
        }
    }

    /** @param calendar all that are published now: at least those before the events of the batch */
    private record Batch(WorkingDays calendar, Map<Place, TimeLimitView> limits) {}

    private Batch batch() {
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        return root.getOrComputeResource("officeQueue", name -> {
            facts.catchUp();
            Batch batch = new Batch(calendars.workingDays(), new HashMap<>());
            root.onPrepareCommit(unitOfWork -> write(batch.limits));
            return batch;
        });
    }

    /** What is over shows no more; but what was cancelled may go on, and a check that was done, when that is undone. */
    private void write(Map<Place, TimeLimitView> limits) {
        List<UpdateOneModel<NominationRow>> writes = limits.entrySet().stream()
                .map(one -> new UpdateOneModel<NominationRow>(
                        Filters.eq("_id", one.getKey().id()),
                        shown(one.getKey().field(), one.getValue()),
                        new UpdateOptions().upsert(true)))
                .toList();
        if (!writes.isEmpty()) {
            rows.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        }
    }

    private static Bson shown(String field, TimeLimitView limit) {
        boolean mayGoOn =
                switch (limit.limit().state()) {
                    case RUNNING, PAUSED, CANCELLED -> true;
                    case MET -> field.equals(CHECK);
                    case MISSED -> false;
                };
        return mayGoOn ? Updates.set(field, limit) : Updates.unset(field);
    }
}
