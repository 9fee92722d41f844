package vn.exemplar.ledger.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.exemplar.stack.Infrastructure;

/** Sees the insert commands that a client really sends. */
final class InsertCounter implements CommandListener {

    private final List<Integer> documents = new CopyOnWriteArrayList<>();

    MongoClient connect() {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(
                        new ConnectionString(Infrastructure.mongo().connectionString()))
                .addCommandListener(this)
                .build());
    }

    @Override
    public void commandStarted(CommandStartedEvent started) {
        if (started.getCommandName().equals("insert")) {
            documents.add(started.getCommand().getArray("documents").size());
        }
    }

    void reset() {
        documents.clear();
    }

    List<Integer> documentsPerCommand() {
        return documents;
    }
}
