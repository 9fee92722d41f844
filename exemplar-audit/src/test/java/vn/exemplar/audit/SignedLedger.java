package vn.exemplar.audit;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.mongo.CheckpointCollection;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.ledger.mongo.LedgerWriter;
import vn.exemplar.ledger.mongo.LogCollection;
import vn.exemplar.ledger.mongo.MongoCommitLog;
import vn.exemplar.ledger.mongo.TileCollection;
import vn.exemplar.ledger.proof.CheckpointKeys;
import vn.exemplar.ledger.proof.Integrator;
import vn.exemplar.ledger.proof.LogTiles;
import vn.exemplar.ledger.proof.NoteSigner;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.stack.Infrastructure;

/** A ledger in the real database, with its key. */
record SignedLedger(LogOrigin origin, String database, NoteSigner signer) {

    private static final MongoClient CLIENT =
            MongoClients.create(Infrastructure.mongo().connectionString());

    static SignedLedger fresh(String name) {
        LogOrigin origin = new LogOrigin("exemplar.vn/" + name);
        String database = name + UUID.randomUUID().toString().substring(0, 8) + "_ledger";
        return new SignedLedger(origin, database, NoteSigner.generate(origin.value()));
    }

    MongoDatabase db() {
        return CLIENT.getDatabase(database);
    }

    String address() {
        ConnectionString server = new ConnectionString(Infrastructure.mongo().connectionString());
        return "mongodb://%s/%s?replicaSet=%s"
                .formatted(server.getHosts().getFirst(), database, server.getRequiredReplicaSetName());
    }

    String key() {
        return signer.publicKey().vkey();
    }

    LedgerReader reader() {
        return new LedgerReader(LogCollection.open(db()));
    }

    LedgerEvent event(String subject, long sequence, String metadata) {
        return new LedgerEvent(
                0,
                UUID.randomUUID().toString(),
                LedgerEvent.nanosOf(Instant.now()),
                "Thing",
                subject,
                sequence,
                "test.Happened.v1",
                "",
                "{\"tên\":\"Gương sáng\"}".getBytes(StandardCharsets.UTF_8),
                metadata.getBytes(StandardCharsets.UTF_8));
    }

    Commit append(String subject, long sequence, String metadata) {
        return new LedgerWriter(LogCollection.open(db()), origin, "w", Clock.systemUTC())
                .append(List.of(event(subject, sequence, metadata)), null);
    }

    /** Events of one subject, with sequence numbers from {@code from} to below {@code to}. */
    void append(String subject, int from, int to) {
        for (int i = from; i < to; i++) {
            append(subject, i, "{\"actor\":\"p16\",\"role\":\"OFFICER\"}");
        }
    }

    SignedCheckpoint sign() {
        return new Integrator(
                        origin,
                        new MongoCommitLog(reader()),
                        TileCollection.open(db()),
                        CheckpointCollection.open(db()),
                        new CheckpointKeys(List.of(signer), List.of()))
                .round()
                .newest()
                .orElseThrow();
    }

    LogTiles tiles() {
        return new LogTiles(origin, new MongoCommitLog(reader()), TileCollection.open(db()));
    }

    /** Metadata of an event that answers the first one of a commit of this ledger. */
    String receiptOf(Commit commit) {
        return receipt(commit, HexFormat.of().formatHex(commit.leafHash(origin, commit.firstIndex())));
    }

    String receipt(Commit commit, String leafHash) {
        return "{\"causeEventId\":\"e\",\"causeSource\":\"%s\",\"causeLogIndex\":\"%d\",\"causeLeafHash\":\"%s\"}"
                .formatted(origin, commit.firstIndex(), leafHash);
    }
}
