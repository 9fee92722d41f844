package vn.exemplar.ledger.axon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.mongo.CommitRefusedException;
import vn.exemplar.ledger.mongo.CommitRefusedException.Taken;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.ledger.mongo.LedgerWriter;
import vn.exemplar.ledger.mongo.SnapshotCollection;
import vn.exemplar.ledger.proof.LogGate;

/**
 * Axon's event storage on a tamper-evident, totally ordered log. All events of a unit of work, of however many
 * aggregates, are stored as one commit or not at all; positions are {@link GlobalSequenceTrackingToken}s without gaps.
 *
 * <p>A conflict with another writer surfaces as Axon's {@code ConcurrencyException} or
 * {@code AggregateStreamCreationException}, a command that was carried out before as {@link DuplicateCommandException}.
 */
public final class MongoLedgerEventStorageEngine extends BatchingEventStorageEngine {

    /** Metadata key whose value becomes the commit's command id. */
    public static final String COMMAND_ID = "commandId";

    private static final String STAGED = MongoLedgerEventStorageEngine.class.getName() + ".staged";
    private static final String COMMIT = MongoLedgerEventStorageEngine.class.getName() + ".commit";

    private final LedgerWriter writer;
    private final LedgerReader reader;
    private final SnapshotCollection snapshots;
    private final LogGate gate;

    private MongoLedgerEventStorageEngine(Builder builder, LedgerWriter writer, LedgerReader reader) {
        super(builder);
        this.writer = writer;
        this.reader = reader;
        this.snapshots = builder.snapshots;
        this.gate = builder.gate;
    }

    public static Builder builder(LedgerWriter writer, LedgerReader reader, SnapshotCollection snapshots) {
        return new Builder(writer, reader, snapshots);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        if (CurrentUnitOfWork.isStarted()) {
            stagedIn(CurrentUnitOfWork.get().root(), serializer).addAll(events);
        } else {
            store(events, serializer);
        }
    }

    private List<EventMessage<?>> stagedIn(UnitOfWork<?> root, Serializer serializer) {
        List<EventMessage<?>> staged = root.getResource(STAGED + System.identityHashCode(this));
        if (staged == null) {
            List<EventMessage<?>> fresh = new ArrayList<>();
            root.resources().put(STAGED + System.identityHashCode(this), fresh);
            root.onCommit(unitOfWork -> unitOfWork.resources().put(COMMIT, store(fresh, serializer)));
            return fresh;
        }
        return staged;
    }

    /**
     * What a unit of work has written, so that its caller need not read it again.
     *
     * @param root without a parent, after its commit phase
     * @return empty when it wrote nothing
     */
    public static Optional<Commit> commitOf(UnitOfWork<?> root) {
        return Optional.ofNullable(root.getResource(COMMIT));
    }

    private Commit store(List<? extends EventMessage<?>> events, Serializer serializer) {
        gate.requireOpen();
        List<LedgerEvent> stored = events.stream()
                .map(event -> StoredEvents.toStore(event, serializer))
                .toList();
        String commandId = events.getFirst().getMetaData().get(COMMAND_ID) instanceof String id ? id : null;
        try {
            return writer.append(stored, commandId);
        } catch (CommitRefusedException refused) {
            if (refused.taken() == Taken.COMMAND && commandId != null) {
                throw new DuplicateCommandException(commandId, refused);
            }
            handlePersistenceException(refused, events.get(refused.event()));
            throw refused;
        }
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String aggregateId, long firstSequence) {
        return reader.eventsOf(aggregateId, firstSequence).stream().map(StoredEvents::domainEvent);
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken token, boolean mayBlock) {
        return TrackedStream.from(reader, indexAfter(token));
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken token, int batchSize) {
        try (Stream<TrackedEventData<?>> events = TrackedStream.from(reader, indexAfter(token))) {
            return events.limit(batchSize).toList();
        }
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateId, long firstSequence, int batchSize) {
        return reader.eventsOf(aggregateId, firstSequence).stream()
                .limit(batchSize)
                .map(StoredEvents::domainEvent)
                .toList();
    }

    private static long indexAfter(@Nullable TrackingToken token) {
        if (token == null) {
            return 0;
        }
        return token.position().orElseThrow(() -> new IllegalArgumentException("No position in " + token)) + 1;
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.store(StoredEvents.toStore(snapshot, serializer));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateId) {
        return snapshots.find(aggregateId).stream().map(StoredEvents::domainEvent);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateId) {
        OptionalLong last = reader.lastSequenceOf(aggregateId);
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    /** Before the first event; null when the log is empty. */
    @Override
    public @Nullable TrackingToken createTailToken() {
        return reader.head().isPresent() ? new GlobalSequenceTrackingToken(-1) : null;
    }

    /** At the last event; null when the log is empty. */
    @Override
    public @Nullable TrackingToken createHeadToken() {
        OptionalLong head = reader.head();
        return head.isPresent() ? new GlobalSequenceTrackingToken(head.getAsLong()) : null;
    }

    /** Before the first event that happened at or after a time. Cost: about log2(n) index reads. */
    @Override
    public @Nullable TrackingToken createTokenAt(Instant time) {
        return reader.firstHappenedAtOrAfter(time)
                .map(commit -> (TrackingToken) new GlobalSequenceTrackingToken(firstAtOrAfter(commit, time) - 1))
                .orElseGet(this::createHeadToken);
    }

    private static long firstAtOrAfter(Commit commit, Instant time) {
        return commit.events().stream()
                .filter(event -> !event.time().isBefore(time))
                .findFirst()
                .orElse(commit.events().getFirst())
                .index();
    }

    /** Collects what an engine needs; serializers default to Axon's. */
    public static final class Builder extends BatchingEventStorageEngine.Builder {

        private final LedgerWriter writer;
        private final LedgerReader reader;
        private final SnapshotCollection snapshots;
        private LogGate gate = LogGate.open();

        private Builder(LedgerWriter writer, LedgerReader reader, SnapshotCollection snapshots) {
            this.writer = writer;
            this.reader = reader;
            this.snapshots = snapshots;
            super.persistenceExceptionResolver(CommitRefusedException.class::isInstance);
        }

        @Override
        public Builder eventSerializer(Serializer serializer) {
            super.eventSerializer(serializer);
            return this;
        }

        @Override
        public Builder snapshotSerializer(Serializer serializer) {
            super.snapshotSerializer(serializer);
            return this;
        }

        @Override
        public Builder persistenceExceptionResolver(@Nullable PersistenceExceptionResolver resolver) {
            super.persistenceExceptionResolver(resolver);
            return this;
        }

        /** Serializer and upcasters that every reader of events shares. */
        public Builder eventReading(EventReading reading) {
            super.eventSerializer(reading.serializer());
            super.upcasterChain(reading.upcasters());
            return this;
        }

        /** Appends nothing while this gate is shut. Default: one that is always open. */
        public Builder gate(LogGate gate) {
            this.gate = gate;
            return this;
        }

        public MongoLedgerEventStorageEngine build() {
            return new MongoLedgerEventStorageEngine(this, writer, reader);
        }
    }
}
