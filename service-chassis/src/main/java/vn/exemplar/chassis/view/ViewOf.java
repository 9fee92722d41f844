package vn.exemplar.chassis.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.ledger.event.Erased;

/**
 * A view whose entries follow the events of their subjects. Its projector changes one entry at a time; a batch of events
 * reads the entries that it concerns by one {@code $in} and writes those that changed by one bulk write. Queries see what
 * a batch changed when the batch is over.
 *
 * @param <V> an entry, an immutable record whose {@code @BsonId} is a text
 */
public final class ViewOf<V extends Record> {
    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<V> collection;
    private final Function<V, String> id;
    private final Function<Object, @Nullable String> concerned;

    /**
     * @param name of the collection
     * @param id of an entry
     * @param concerned the entry that an event is about, so that a batch can read ahead; null for one that is about none
     * @param indexes made where they are not there yet
     */
    public ViewOf(
            Views views,
            String name,
            Class<V> type,
            Function<V, String> id,
            Function<Object, @Nullable String> concerned,
            Bson... indexes) {
        this.collection = views.collection(name, type);
        this.id = id;
        this.concerned = concerned;
        for (Bson index : indexes) {
            collection.createIndex(index);
        }
    }

    /** To query it. */
    public MongoCollection<V> collection() {
        return collection;
    }

    public Optional<V> find(String key) {
        return Optional.ofNullable(collection.find(Filters.eq("_id", key)).first());
    }

    /** A page of what a filter finds, in an order that must be total. */
    public PageOf<V> page(Bson wanted, Bson order, PageRequest page) {
        return Pages.read(collection, wanted, order, page);
    }

    /** For the projector: an entry as its batch has left it so far. */
    public Optional<V> current(String key) {
        return Optional.ofNullable(batch(key).get(key));
    }

    /**
     * For the projector: an entry becomes what follows from what it was.
     *
     * @param next of null where there is no entry yet; answers null to have none
     */
    public void fold(String key, UnaryOperator<@Nullable V> next) {
        Batch batch = batch(key);
        batch.set(key, next.apply(batch.get(key)));
        if (!CurrentUnitOfWork.isStarted()) {
            batch.write();
        }
    }

    /** For the projector: replaces an entry, or adds it. */
    public void put(V entry) {
        fold(id.apply(entry), before -> entry);
    }

    /** For the projector: forgets the personal texts of these entries. */
    public void erase(Collection<String> keys) {
        keys.forEach(key -> fold(key, entry -> entry == null ? null : Erased.in(entry)));
    }

    public void empty() {
        collection.deleteMany(Filters.empty());
    }

    private Batch batch(String key) {
        if (!CurrentUnitOfWork.isStarted()) {
            return new Batch(Set.of(key));
        }
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        return root.getOrComputeResource("view." + collection.getNamespace().getFullName(), name -> {
            Batch batch = new Batch(keysOf(root));
            root.onPrepareCommit(unitOfWork -> batch.write());
            return batch;
        });
    }

    private Set<String> keysOf(UnitOfWork<?> root) {
        List<? extends Message<?>> messages =
                root instanceof BatchingUnitOfWork<?> several ? several.getMessages() : List.of(root.getMessage());
        Set<String> keys = new HashSet<>();
        for (Message<?> message : messages) {
            String key = concerned.apply(message.getPayload());
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    private final class Batch {
        private final Map<String, @Nullable V> entries = new HashMap<>();
        private final Set<String> changed = new LinkedHashSet<>();

        private Batch(Set<String> keys) {
            keys.forEach(key -> entries.put(key, null));
            collection.find(Filters.in("_id", keys)).forEach(entry -> entries.put(id.apply(entry), entry));
        }

        private @Nullable V get(String key) {
            if (!entries.containsKey(key)) {
                entries.put(key, find(key).orElse(null));
            }
            return entries.get(key);
        }

        private void set(String key, @Nullable V entry) {
            V before = entries.put(key, entry);
            if (entry != before) {
                changed.add(key);
            }
        }

        private void write() {
            List<WriteModel<V>> writes = new ArrayList<>();
            for (String key : changed) {
                Bson own = Filters.eq("_id", key);
                V entry = entries.get(key);
                writes.add(entry == null ? new DeleteOneModel<>(own) : new ReplaceOneModel<>(own, entry, UPSERT));
            }
            changed.clear();
            if (!writes.isEmpty()) {
                collection.bulkWrite(writes, IN_ANY_ORDER);
            }
        }
    }
}
