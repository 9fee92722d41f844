package vn.exemplar.nomination.nomination.list;

import static vn.exemplar.nomination.nomination.list.NominationRow.CLAIMED_BY;
import static vn.exemplar.nomination.nomination.list.NominationRow.TERMS;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.view.Pages;
import vn.exemplar.chassis.view.ViewTransactions;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.nomination.nomination.Fate;
import vn.exemplar.nomination.nomination.NominationView;
import vn.exemplar.nomination.nomination.NominationViews;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.ServiceActed.PersonalDataErased;
import vn.exemplar.nomination.nomination.events.UnitActed.DraftRevised;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationDrafted;

/**
 * The rows of all lists. Each filter that a person narrows a list to has an index that also gives the usual order. A
 * fate comes over Kafka and not from the ledger: it may be there before its row and outlives the row's rebuilding.
 */
@Component
@ProcessingGroup("View_Nominations")
class NominationRows implements Fate.Keeper {
    static final String COLLECTION = "nominationRows";

    private static final String FATE = "fate";
    private static final String SENT = "sent";
    private static final Bson SHOWN = Projections.exclude(TERMS);
    private static final Bson COUNTED = Projections.include(NominationTallies.COUNTED);

    /** In terms of what every index holds, so that counting needs no row. */
    private static final Bson IS_A_ROW = Filters.gt("changedAt", Instant.EPOCH);

    private final NominationViews nominations;
    private final MongoCollection<NominationRow> rows;
    private final MongoCollection<BsonDocument> stored;
    private final NominationTallies tallies;
    private final ViewTransactions transactions;

    NominationRows(NominationViews nominations, Views views, ViewTransactions transactions) {
        this.nominations = nominations;
        this.transactions = transactions;
        this.rows = views.collection(COLLECTION, NominationRow.class);
        this.stored = rows.withDocumentClass(BsonDocument.class);
        this.tallies = new NominationTallies(views);
        for (String filter : List.of("nominatingUnit", "state", FATE, "fields", "year", "authors", TERMS)) {
            rows.createIndex(newestFirst(filter));
        }
        rows.createIndex(Indexes.compoundIndex(Indexes.ascending(SENT), RowOrder.CHANGED.sort()));
        rows.createIndex(Indexes.compoundIndex(newestFirst(), Indexes.ascending("nominatingUnit")));
        rows.createIndex(newestFirst("state", "fields"));
        rows.createIndex(RowOrder.TITLE.sort());
        rows.createIndex(Indexes.compoundIndex(Indexes.ascending("nominatingUnit"), RowOrder.TITLE.sort()));
        rows.createIndex(Indexes.compoundIndex(Indexes.ascending("nominatingUnit", "state"), RowOrder.DUE.sort()));
    }

    /** Whether it has left its unit is told by the index as well: what the office may not see costs no reading of a row. */
    private static Bson newestFirst(String... filters) {
        return Indexes.compoundIndex(Indexes.ascending(filters), RowOrder.CHANGED.sort(), Indexes.ascending(SENT));
    }

    PageOf<NominationRow> page(NominationSearch search, RowOrder order, Actor actor, PageRequest page) {
        Bson wanted = Filters.and(IS_A_ROW, search.filter(actor));
        return Pages.read(rows, wanted, order.sort(), SHOWN, page);
    }

    /** All that a search finds, read as they are asked for. */
    FindIterable<NominationRow> all(NominationSearch search, RowOrder order, Actor actor) {
        return rows.find(Filters.and(IS_A_ROW, search.filter(actor)))
                .projection(SHOWN)
                .sort(order.sort());
    }

    /** How many of those that a search finds have each value of a field, by state and fate. */
    List<Document> counted(String field, NominationSearch search, Actor actor) {
        Bson wanted = search.filter(actor);
        return search.asksForWhatIsCounted()
                ? tallies.counted(field, wanted)
                : NominationTallies.counted(rows, field, Filters.and(IS_A_ROW, wanted), 1);
    }

    /** At the end of its batch each nomination is shown as all of its events left it. */
    @EventHandler
    void on(NominationEvent event) {
        CurrentUnitOfWork.get()
                .root()
                .getOrComputeResource(COLLECTION, name -> {
                    Map<String, Boolean> changed = new LinkedHashMap<>();
                    CurrentUnitOfWork.get().root().onPrepareCommit(batch -> put(changed));
                    return changed;
                })
                .merge(event.nominationId(), changesTexts(event), Boolean::logicalOr);
    }

    private static boolean changesTexts(NominationEvent event) {
        return switch (event) {
            case DraftRevised revised ->
                Stream.of(
                                revised.change().heading(),
                                revised.change().subject(),
                                revised.change().summary())
                        .anyMatch(Objects::nonNull);
            case NominationDrafted drafted -> true;
            case PersonalDataErased erased -> true;
            default -> false;
        };
    }

    private void put(Map<String, Boolean> changed) {
        Map<String, BsonDocument> before = new HashMap<>();
        stored.find(Filters.in("_id", changed.keySet()))
                .projection(COUNTED)
                .forEach(row -> before.put(row.getString("_id").getValue(), row));
        NominationTallies.Changes counts = new NominationTallies.Changes();
        List<WriteModel<BsonDocument>> writes = new ArrayList<>();
        changed.forEach((id, texts) -> nominations.current(id).ifPresent(view -> {
            BsonDocument row = BsonDocumentWrapper.asBsonDocument(NominationRow.of(view), rows.getCodecRegistry())
                    .clone();
            writes.add(written(view, row, texts));
            counts.change(before.get(id), row);
        }));
        if (!writes.isEmpty()) {
            stored.bulkWrite(writes, new BulkWriteOptions().ordered(false));
            tallies.add(counts, NominationTallies.Counter.LEDGER);
        }
    }

    /** All but the fate, which is not of this service; the terms, of which there are many, when they may have changed. */
    private static WriteModel<BsonDocument> written(NominationView view, BsonDocument row, boolean texts) {
        row.remove("_id");
        List<Bson> change = new ArrayList<>(List.of(new BsonDocument("$set", row)));
        if (!row.containsKey(CLAIMED_BY)) {
            change.add(Updates.unset(CLAIMED_BY));
        }
        if (texts) {
            change.add(Updates.set(TERMS, NominationRow.terms(view.content())));
        }
        return new UpdateOneModel<>(
                Filters.eq("_id", view.id()), Updates.combine(change), new UpdateOptions().upsert(true));
    }

    /** Told again, a fate changes nothing. */
    @Override
    public void became(String id, Fate fate) {
        transactions.together(() -> {
            BsonDocument before = stored.findOneAndUpdate(
                    Filters.eq("_id", id),
                    Updates.set(FATE, fate),
                    new FindOneAndUpdateOptions().upsert(true).projection(COUNTED));
            NominationTallies.Changes counts = new NominationTallies.Changes();
            counts.change(before, new BsonDocument(FATE, new BsonString(fate.name())));
            tallies.add(counts, NominationTallies.Counter.KAFKA);
        });
    }

    /** First the rows: a fate told meanwhile then finds none that it would change a tally for. */
    @ResetHandler
    void reset() {
        rows.updateMany(Filters.empty(), List.of(Aggregates.project(Projections.include(FATE))));
        tallies.empty();
    }
}
