package vn.exemplar.chassis.ledger;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

/**
 * The three databases of a service. They are apart so that each can have credentials of its own: the ledger only ever
 * grows, views can be thrown away, and keys must be able to vanish.
 */
public final class ServiceDatabases {
    private final MongoClient client;
    private final String prefix;

    public ServiceDatabases(MongoClient client, String prefix) {
        this.client = client;
        this.prefix = prefix;
    }

    /** {@code <prefix>_ledger}: events, append-only. */
    public MongoDatabase ledger() {
        return client.getDatabase(prefix + "_ledger");
    }

    /** {@code <prefix>_views}: views and the positions of those who follow the ledger. */
    public MongoDatabase views() {
        return client.getDatabase(prefix + "_views");
    }

    /** {@code <prefix>_keys}: secrets that can be destroyed. */
    public MongoDatabase keys() {
        return client.getDatabase(prefix + "_keys");
    }
}
