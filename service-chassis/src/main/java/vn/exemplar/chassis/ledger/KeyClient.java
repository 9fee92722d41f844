package vn.exemplar.chassis.ledger;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.jspecify.annotations.Nullable;

/**
 * The connection to the key database: its own where one is configured, so that the credentials of the ledger do not
 * open the keys, else the one of the ledger.
 */
record KeyClient(MongoClient client, boolean own) implements AutoCloseable {

    static KeyClient of(@Nullable String uri, MongoClient ofLedger) {
        return uri == null || uri.isBlank()
                ? new KeyClient(ofLedger, false)
                : new KeyClient(MongoClients.create(uri), true);
    }

    @Override
    public void close() {
        if (own) {
            client.close();
        }
    }
}
