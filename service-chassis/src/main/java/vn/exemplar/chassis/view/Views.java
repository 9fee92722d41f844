package vn.exemplar.chassis.view;

import com.mongodb.client.MongoCollection;

/**
 * The view database of the service: one indexed collection per view, its documents mapped to records ({@code Instant},
 * {@code LocalDate}, enums, nested records, lists and maps with text keys; the record's {@code @BsonId} component is
 * the key).
 */
public interface Views {

    /** The collection of one view, typed by its record. Cost: none, the driver connects lazily. */
    <T> MongoCollection<T> collection(String name, Class<T> type);
}
