package vn.exemplar.nomination.nomination.list;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.view.Pages;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.nomination.nomination.Fate;
import vn.exemplar.nomination.nomination.NominationViews;
import vn.exemplar.nomination.nomination.events.NominationEvent;

/**
 * The rows of all lists. Each filter that a person narrows a list to has an index that also gives the usual order. A
 * fate comes over Kafka and not from the ledger: it may be there before its row and outlives the row's rebuilding.
 */
@Component
@ProcessingGroup("View_Nominations")
class NominationRows implements Fate.Keeper {
    private static final String FATE = "fate";

    /** In terms of what every index holds, so that counting needs no row. */
    private static final Bson IS_A_ROW = Filters.gt("changedAt", Instant.EPOCH);

    private final NominationViews nominations;
    private final MongoCollection<NominationRow> rows;

    NominationRows(NominationViews nominations, Views views) {
        this.nominations = nominations;
        this.rows = views.collection("nominationRows", NominationRow.class);
        rows.createIndex(Indexes.text("searchText"), new IndexOptions().defaultLanguage("none"));
        for (String filter : List.of("nominatingUnit", "sent", "state", FATE, "fields", "year", "authors")) {
            rows.createIndex(Indexes.compoundIndex(Indexes.ascending(filter), RowOrder.CHANGED.sort()));
        }
        rows.createIndex(RowOrder.CHANGED.sort());
        rows.createIndex(RowOrder.TITLE.sort());
        rows.createIndex(Indexes.compoundIndex(Indexes.ascending("nominatingUnit"), RowOrder.TITLE.sort()));
        rows.createIndex(Indexes.compoundIndex(Indexes.ascending("nominatingUnit", "state"), RowOrder.DUE.sort()));
    }

    PageOf<NominationRow> page(NominationSearch search, RowOrder order, Actor actor, PageRequest page) {
        Bson wanted = Filters.and(IS_A_ROW, search.filter(actor));
        return Pages.read(rows, wanted, order.sort(), page);
    }

    /** All that a search finds, read as they are asked for. */
    FindIterable<NominationRow> all(NominationSearch search, RowOrder order, Actor actor) {
        return rows.find(Filters.and(IS_A_ROW, search.filter(actor))).sort(order.sort());
    }

    List<NominationRow> of(Collection<String> ids, NominationSearch search, Actor actor) {
        return rows.find(Filters.and(Filters.in("_id", ids), IS_A_ROW, search.filter(actor)))
                .into(new ArrayList<>());
    }

    /** How many of those that a search finds have each value of a field, by state and fate. */
    List<Document> counted(String field, NominationSearch search, Actor actor) {
        List<Bson> stages = new ArrayList<>(List.of(
                Aggregates.match(Filters.and(IS_A_ROW, search.filter(actor))),
                Aggregates.project(Projections.include(field, "state", FATE))));
        if (field.equals("fields")) {
            stages.add(Aggregates.unwind("$fields"));
        }
        Document key =
                new Document("key", '$' + field).append("state", "$state").append(FATE, '$' + FATE);
        stages.add(Aggregates.group(key, Accumulators.sum("count", 1)));
        return rows.aggregate(stages, Document.class).into(new ArrayList<>());
    }

    /** At the end of its batch each nomination is shown as all of its events left it. */
    @EventHandler
    void on(NominationEvent event) {
        CurrentUnitOfWork.get()
                .root()
                .getOrComputeResource("nominationRows", name -> {
                    Set<String> changed = new LinkedHashSet<>();
                    CurrentUnitOfWork.get().root().onPrepareCommit(batch -> put(changed));
                    return changed;
                })
                .add(event.nominationId());
    }

    private void put(Set<String> changed) {
        List<WriteModel<NominationRow>> writes = changed.stream()
                .flatMap(id -> nominations.current(id).stream())
                .map(NominationRow::of)
                .map(this::written)
                .toList();
        if (!writes.isEmpty()) {
            rows.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        }
    }

    /** All but the fate, which is not of this service. */
    private WriteModel<NominationRow> written(NominationRow row) {
        BsonDocument stored =
                BsonDocumentWrapper.asBsonDocument(row, rows.getCodecRegistry()).clone();
        stored.remove("_id");
        stored.remove(FATE);
        return new UpdateOneModel<>(
                Filters.eq("_id", row.id()), new BsonDocument("$set", stored), new UpdateOptions().upsert(true));
    }

    @Override
    public void became(String id, Fate fate) {
        rows.updateOne(Filters.eq("_id", id), Updates.set(FATE, fate), new UpdateOptions().upsert(true));
    }

    @ResetHandler
    void reset() {
        rows.updateMany(Filters.empty(), List.of(Aggregates.project(Projections.include(FATE))));
    }
}
