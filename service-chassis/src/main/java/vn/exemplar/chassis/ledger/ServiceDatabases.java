package vn.exemplar.chassis.ledger;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

/**
 * The databases of a service. They are apart so that each can have credentials of its own: the ledger and the files that
 * it refers to only ever grow, views can be thrown away, and keys must be able to vanish. Keys may live on a server of
 * their own.
 */
public final class ServiceDatabases {
    private final MongoClient client;
    private final MongoClient keyClient;
    private final String prefix;

    /** @param keyClient signed in as whom the keys know; may be the same as {@code client} */
    public ServiceDatabases(MongoClient client, MongoClient keyClient, String prefix) {
        this.client = client;
        this.keyClient = keyClient;
        this.prefix = prefix;
    }

    /** For operations on ledger, views and files that belong together; the caller closes it. */
    public ClientSession startSession() {
        return client.startSession();
    }

    /** {@code <prefix>_ledger}: events, append-only. */
    public MongoDatabase ledger() {
        return client.getDatabase(prefix + "_ledger");
    }

    /** {@code <prefix>_views}: views and the positions of those who follow the ledger. */
    public MongoDatabase views() {
        return client.getDatabase(prefix + "_views");
    }

    /** {@code <prefix>_files}: contents that events refer to by their hash. */
    public MongoDatabase files() {
        return client.getDatabase(prefix + "_files");
    }

    /** {@code <prefix>_intake}: how far the ledgers of others were followed, and what of them waits. */
    public MongoDatabase intake() {
        return client.getDatabase(prefix + "_intake");
    }

    /** {@code <prefix>_keys}: secrets that can be destroyed. */
    public MongoDatabase keys() {
        return keyClient.getDatabase(prefix + "_keys");
    }
}
