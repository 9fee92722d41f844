package vn.exemplar.ledger.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import vn.exemplar.stack.Infrastructure;

/** Sees the insert commands that a client really sends. */
final class InsertCounter implements CommandListener {

    private final List<Integer> documents = new CopyOnWriteArrayList<>();
    private final AtomicInteger onTheirWay = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();

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
            mostAtOnce.accumulateAndGet(onTheirWay.incrementAndGet(), Math::max);
        }
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent succeeded) {
        ended(succeeded.getCommandName());
    }

    @Override
    public void commandFailed(CommandFailedEvent failed) {
        ended(failed.getCommandName());
    }

    private void ended(String command) {
        if (command.equals("insert")) {
            onTheirWay.decrementAndGet();
        }
    }

    /** How many insert commands were ever on their way at the same time. */
    int mostAtOnce() {
        return mostAtOnce.get();
    }

    void reset() {
        documents.clear();
    }

    List<Integer> documentsPerCommand() {
        return documents;
    }
}
