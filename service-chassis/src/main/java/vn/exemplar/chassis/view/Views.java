package vn.exemplar.chassis.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

/**
 * The view database of the service: one indexed collection per view, its documents mapped to records ({@code Instant},
 * {@code LocalDate}, enums, nested records, lists and maps with text keys; the record's {@code @BsonId} component is
 * the key).
 */
public interface Views {

    /** Maps the documents of another database in the same way, for a service that keeps more than views. */
    static Views in(MongoDatabase database) {
        return new MongoViews(database);
    }

    /** The collection of one view, typed by its record. Cost: none, the driver connects lazily. */
    <T> MongoCollection<T> collection(String name, Class<T> type);
}
