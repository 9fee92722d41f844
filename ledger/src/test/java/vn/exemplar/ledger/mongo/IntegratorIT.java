package vn.exemplar.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.exemplar.ledger.mongo.Logs.ORIGIN;
import static vn.exemplar.ledger.mongo.Logs.event;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.BsonBinary;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.proof.CheckpointKeys;
import vn.exemplar.ledger.proof.HashTree;
import vn.exemplar.ledger.proof.Integrator;
import vn.exemplar.ledger.proof.LogTiles;
import vn.exemplar.ledger.proof.NoteSigner;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.TileAddress;

final class IntegratorIT {

    private static final CheckpointKeys KEYS =
            new CheckpointKeys(List.of(NoteSigner.generate(ORIGIN.value())), List.of());

    private final MongoDatabase database = Logs.freshDatabase();

    @Test
    void several_processes_integrate_at_once_while_the_log_grows() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService processes = Executors.newFixedThreadPool(2)) {
            List<Future<Long>> integrated = IntStream.range(0, 2)
                    .mapToObj(i -> processes.submit(() -> integrateWhile(writing)))
                    .toList();
            write(120, 20);
            writing.set(false);
            for (Future<Long> process : integrated) {
                assertThat(process.get()).isEqualTo(2400);
            }
        }
        CheckpointCollection checkpoints = CheckpointCollection.open(database);
        List<SignedCheckpoint> all = checkpoints.after(-1, 1000);
        assertThat(all).isNotEmpty();
        for (SignedCheckpoint checkpoint : all) {
            checkpoint.requireTrust(ORIGIN, KEYS.known());
            assertThat(checkpoint.root()).isEqualTo(new HashTree(checkpoint.size(), tiles()).root());
        }
        assertThat(TileCollection.open(database).find(TileAddress.full(0, 8))).isPresent();
    }

    @Test
    void a_changed_tile_and_a_changed_checkpoint_are_noticed() {
        write(30, 20);
        Integrator integrator = integrator();
        assertThat(integrator.round().newest()).get().returns(600L, SignedCheckpoint::size);
        database.getCollection("tiles")
                .updateOne(Filters.eq("_id", "tile/0/001"), Updates.set("h", new BsonBinary(new byte[8192])));
        assertBroken(Break.CHECKPOINT_MISMATCH);
        assertThatThrownBy(() -> TileCollection.open(database).keep(TileAddress.full(0, 1), new byte[8192 - 1]))
                .isInstanceOfSatisfying(
                        BrokenLogException.class,
                        broken -> assertThat(broken.index()).isEqualTo(256));
        database.getCollection("checkpoints").updateOne(new Document(), Updates.set("n", "forged\n"));
        assertBroken(Break.FORGED_CHECKPOINT);
    }

    private void assertBroken(Break kind) {
        assertThatThrownBy(() -> integrator().round())
                .isInstanceOfSatisfying(
                        BrokenLogException.class,
                        broken -> assertThat(broken.kind()).isEqualTo(kind));
    }

    private long integrateWhile(AtomicBoolean writing) {
        Integrator integrator = integrator();
        boolean more = true;
        long size = 0;
        while (more) {
            more = writing.get();
            size = integrator.round().integrated();
        }
        return size;
    }

    private void write(int commits, int eventsEach) {
        LedgerWriter writer = Logs.writer(database, "w");
        for (int i = 0; i < commits; i++) {
            String aggregate = "a" + i;
            List<LedgerEvent> events = IntStream.range(0, eventsEach)
                    .mapToObj(k -> event(aggregate, k))
                    .toList();
            writer.append(events, null);
        }
    }

    private Integrator integrator() {
        return new Integrator(
                ORIGIN,
                new MongoCommitLog(Logs.reader(database)),
                TileCollection.open(database),
                CheckpointCollection.open(database),
                KEYS);
    }

    private LogTiles tiles() {
        return new LogTiles(ORIGIN, new MongoCommitLog(Logs.reader(database)), TileCollection.open(database));
    }
}
