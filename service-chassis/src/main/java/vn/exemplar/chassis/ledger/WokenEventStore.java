package vn.exemplar.chassis.ledger;

import com.mongodb.MongoException;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.exemplar.ledger.axon.MongoLedgerEventStorageEngine;

/**
 * Axon's event store, whose one tail for all readers of the process sleeps until there is something to read: it is woken
 * by the process's own commits and, through a change stream of the log, by those of other processes. Should the stream
 * fail it is opened again; meanwhile the tail looks by itself each second. Cost when nothing happens: one question to the
 * database a second.
 */
final class WokenEventStore extends EmbeddedEventStore implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(WokenEventStore.class);
    private static final Duration LOOK_ANYWAY = Duration.ofSeconds(1);

    private final MongoCollection<Document> log;
    private volatile @Nullable Thread watcher;

    private WokenEventStore(Builder builder, MongoCollection<Document> log) {
        super(builder);
        this.log = log;
    }

    static WokenEventStore on(MongoLedgerEventStorageEngine engine, MongoCollection<Document> log) {
        return new WokenEventStore(builder().storageEngine(engine).fetchDelay(LOOK_ANYWAY.toMillis()), log);
    }

    private void watch() {
        while (isRunning()) {
            try (MongoChangeStreamCursor<ChangeStreamDocument<Document>> commits = log.watch(
                            List.of(Aggregates.project(Projections.include("_id"))))
                    .maxAwaitTime(LOOK_ANYWAY.toMillis(), TimeUnit.MILLISECONDS)
                    .cursor()) {
                wake();
                while (isRunning()) {
                    if (commits.tryNext() != null) {
                        wake();
                    }
                }
            } catch (MongoException away) {
                LOG.debug("Commits of other processes are seen within {} for now", LOOK_ANYWAY, away);
                pause();
            }
        }
    }

    private void wake() {
        afterCommit(List.of());
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_ANYWAY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        watcher = Thread.ofPlatform().name("commits-of-others").daemon().start(this::watch);
    }

    @Override
    public void stop() {
        Thread running = watcher;
        watcher = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return watcher != null;
    }
}
