package vn.exemplar.chassis.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedMetaData;
import tools.jackson.databind.JsonNode;
import vn.exemplar.chassis.act.ActMetadata;
import vn.exemplar.chassis.act.FirstAnswers;
import vn.exemplar.chassis.act.LeafHashes;
import vn.exemplar.ledger.axon.StableNameSerializer;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.mongo.LedgerReader;

/** The service's ledger, read for receipts, proofs and audits. Every read is an indexed majority read. */
public final class LedgerBook implements FirstAnswers, LeafHashes {
    private final LedgerReader reader;
    private final LogOrigin origin;
    private final StableNameSerializer serializer;

    public LedgerBook(LedgerReader reader, LogOrigin origin, StableNameSerializer serializer) {
        this.reader = reader;
        this.origin = origin;
        this.serializer = serializer;
    }

    @Override
    public Optional<FirstAnswer> find(String commandId) {
        return reader.commitOfCommand(commandId).map(this::answer);
    }

    @Override
    public String ofEvent(long globalIndex) {
        return leafHash(commitOf(globalIndex), globalIndex);
    }

    /** The commit that holds an event. */
    public Commit commitOf(long globalIndex) {
        return reader.commitContaining(globalIndex)
                .orElseThrow(() -> new IllegalArgumentException("The ledger ends before " + globalIndex));
    }

    /** Where the event with this id stands in the ledger. */
    public long indexOf(String eventId) {
        return reader.commitOfEvent(eventId).stream()
                .flatMap(commit -> commit.events().stream())
                .filter(event -> event.eventId().equals(eventId))
                .mapToLong(LedgerEvent::index)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The ledger has no event " + eventId));
    }

    /** Leaf hash of an event in its commit, lower-case hex. */
    public String leafHash(Commit commit, long globalIndex) {
        return HexFormat.of().formatHex(commit.leafHash(origin, globalIndex));
    }

    public MetaData metadata(LedgerEvent event) {
        return serializer.deserialize(new SerializedMetaData<>(event.metadata(), byte[].class));
    }

    /** What an event recorded, its personal texts in clear or, where they were erased, with a marker that says so. */
    public JsonNode payload(LedgerEvent event) {
        return serializer.readable(event.storedType(), event.payload());
    }

    /** When a commit was written (UTC). */
    public static Instant writtenAt(Commit commit) {
        return Instant.EPOCH.plus(commit.atMicros(), ChronoUnit.MICROS);
    }

    public LedgerReader reader() {
        return reader;
    }

    public LogOrigin origin() {
        return origin;
    }

    @Override
    public FirstAnswer answer(Commit commit) {
        String fingerprint = ActMetadata.text(metadata(commit.events().getFirst()), ActMetadata.FINGERPRINT);
        return new FirstAnswer(
                fingerprint == null ? "" : fingerprint,
                commit.firstIndex(),
                commit.lastIndex(),
                versionOfFirst(commit),
                leafHash(commit, commit.lastIndex()),
                writtenAt(commit));
    }

    /** Of decisions that were carried out together, a receipt is about the first one's subject. */
    private static long versionOfFirst(Commit commit) {
        String subject = commit.events().getFirst().aggregateId();
        return commit.events().stream()
                .filter(event -> event.aggregateId().equals(subject))
                .mapToLong(LedgerEvent::sequence)
                .max()
                .orElseThrow();
    }
}
