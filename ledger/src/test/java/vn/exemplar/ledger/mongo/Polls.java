package vn.exemplar.ledger.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonArray;
import org.bson.BsonDocument;

/** When a client asked the log for commits, and how far the answer went. */
public final class Polls implements CommandListener {

    /**
     * One query.
     *
     * @param begunNanos when it was sent, as {@link System#nanoTime()} tells
     * @param nextIndex index after the last event of the first batch; 0 when it had none
     */
    public record Poll(long begunNanos, long nextIndex) {}

    private final Map<Integer, Long> begun = new ConcurrentHashMap<>();
    private final List<Poll> answered = new CopyOnWriteArrayList<>();

    public MongoClient connect() {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(Logs.server()))
                .addCommandListener(this)
                .build());
    }

    @Override
    public void commandStarted(CommandStartedEvent started) {
        if (started.getCommandName().equals("find")) {
            begun.put(started.getRequestId(), System.nanoTime());
        }
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent succeeded) {
        Long since = begun.remove(succeeded.getRequestId());
        if (since != null) {
            answered.add(new Poll(since, nextIndex(succeeded.getResponse())));
        }
    }

    private static long nextIndex(BsonDocument answer) {
        BsonArray batch = answer.getDocument("cursor").getArray("firstBatch");
        if (batch.isEmpty()) {
            return 0;
        }
        BsonDocument last = batch.get(batch.size() - 1).asDocument();
        return last.getInt64("_id").getValue() + last.getInt32("n").getValue();
    }

    /** The query that brought the event before an index as the last of what it brought. */
    public Optional<Poll> bringing(long nextIndex) {
        return answered.stream().filter(poll -> poll.nextIndex() == nextIndex).findFirst();
    }

    /** The queries that began after a time and before another query. */
    public List<Poll> between(long nanos, Poll later) {
        return answered.stream()
                .filter(poll -> poll.begunNanos() > nanos && poll.begunNanos() < later.begunNanos())
                .toList();
    }
}
