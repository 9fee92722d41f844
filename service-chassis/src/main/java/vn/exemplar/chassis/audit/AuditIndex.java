package vn.exemplar.chassis.audit;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import vn.exemplar.chassis.view.Views;

/**
 * A view by which events are found; what they say is read from the ledger. One index for each filter, all in log order,
 * so that a search never sorts. Can be thrown away and built again from the first event.
 */
final class AuditIndex {
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<IndexedEvent> events;

    AuditIndex(Views views) {
        this.events = views.collection("audit_index", IndexedEvent.class);
        EventFilter.FIELDS.forEach(field -> events.createIndex(Indexes.ascending(field, "_id")));
    }

    /** Idempotent. Cost: one round trip. */
    void put(List<IndexedEvent> entries) {
        List<ReplaceOneModel<IndexedEvent>> writes = entries.stream()
                .map(entry -> new ReplaceOneModel<>(Filters.eq("_id", entry.index()), entry, UPSERT))
                .toList();
        if (!writes.isEmpty()) {
            events.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        }
    }

    void empty() {
        events.deleteMany(Filters.empty());
    }

    /** Matching entries in log order, or newest first; an entry counts from its index alone, so pages never overlap. */
    FindIterable<IndexedEvent> find(EventFilter filter, IndexRange range, EventFilter.Order order) {
        List<Bson> conditions = new ArrayList<>(filter.conditions());
        conditions.add(Filters.gte("_id", range.first()));
        conditions.add(Filters.lte("_id", range.last()));
        Bson inOrder = order == EventFilter.Order.OLDEST_FIRST ? Sorts.ascending("_id") : Sorts.descending("_id");
        return events.find(Filters.and(conditions)).sort(inOrder);
    }
}
