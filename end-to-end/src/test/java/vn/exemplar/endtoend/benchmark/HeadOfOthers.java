package vn.exemplar.endtoend.benchmark;

import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/** How soon one process sees what another has stored, with the fetch delay of the services. */
final class HeadOfOthers {

    private static final int FETCH_DELAY_MILLIS = 25;

    private final Store store;
    private final Effort effort;

    HeadOfOthers(Store store, Effort effort) {
        this.store = store;
        this.effort = effort;
    }

    Figure figure() {
        MongoDatabase database = store.fresh();
        EmbeddedEventStore here = eventStore(database);
        EmbeddedEventStore there = eventStore(database);
        int count = 40 * effort.rounds();
        long[] nanos = new long[count];
        try (TrackingEventStream stream = there.openStream(null)) {
            for (int i = 0; i < count; i++) {
                here.publish(SampleEvents.messages(1));
                long stored = System.nanoTime();
                if (!stream.hasNextAvailable(10, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("An event did not arrive");
                }
                stream.nextAvailable();
                nanos[i] = System.nanoTime() - stored;
            }
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        } finally {
            here.shutDown();
            there.shutDown();
        }
        Run run = new Run(count, 1, nanos);
        return Figure.atMost(
                "head-of-others",
                "an event of another process is seen after (p99)",
                run.percentile(99),
                "ms",
                50,
                Map.of("p50 ms", Figure.rounded(run.percentile(50)), "fetch delay ms", FETCH_DELAY_MILLIS));
    }

    private static EmbeddedEventStore eventStore(MongoDatabase database) {
        return EmbeddedEventStore.builder()
                .storageEngine(Store.engine(database))
                .fetchDelay(FETCH_DELAY_MILLIS)
                .build();
    }
}
