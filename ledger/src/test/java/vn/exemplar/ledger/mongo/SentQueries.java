package vn.exemplar.ledger.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import vn.exemplar.stack.Infrastructure;

/** The queries that a client really sends, without what belongs to its session. */
final class SentQueries implements CommandListener {

    private static final Set<String> OF_THE_SESSION =
            Set.of("lsid", "$clusterTime", "$db", "$readPreference", "readConcern", "txnNumber");

    private final List<BsonDocument> seen = new CopyOnWriteArrayList<>();

    MongoClient connect() {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(
                        new ConnectionString(Infrastructure.mongo().connectionString()))
                .addCommandListener(this)
                .build());
    }

    @Override
    public void commandStarted(CommandStartedEvent started) {
        if (started.getCommandName().equals("find")) {
            BsonDocument query = BsonDocument.parse(started.getCommand().toJson());
            query.keySet().removeAll(OF_THE_SESSION);
            seen.add(query);
        }
    }

    List<BsonDocument> seen() {
        return seen;
    }

    void forget() {
        seen.clear();
    }
}
