package vn.exemplar.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.exemplar.ledger.mongo.Logs.ORIGIN;
import static vn.exemplar.ledger.mongo.Logs.event;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.verify.LedgerVerifier;
import vn.exemplar.ledger.verify.VerificationReport;

/** Somebody with write access to the database changes the log behind everybody's back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TamperedLogIT {

    private static final int COMMITS = 40;

    private enum Deed {
        CHANGE_A_PAYLOAD {
            @Override
            void commit(MongoCollection<BsonDocument> log, BsonDocument victim, Random random) {
                BsonDocument event = victim.getArray("e").get(0).asDocument();
                byte[] payload = event.getBinary("p").getData().clone();
                payload[random.nextInt(payload.length)] ^= 1;
                event.put("p", new BsonBinary(payload));
                replace(log, victim);
            }
        },
        CHANGE_WHO_DID_IT {
            @Override
            void commit(MongoCollection<BsonDocument> log, BsonDocument victim, Random random) {
                victim.getArray("e")
                        .get(0)
                        .asDocument()
                        .put("m", new BsonBinary("{\"actor\":\"x\"}".getBytes(StandardCharsets.UTF_8)));
                replace(log, victim);
            }
        },
        CHANGE_THE_TIME {
            @Override
            void commit(MongoCollection<BsonDocument> log, BsonDocument victim, Random random) {
                BsonDocument event = victim.getArray("e").get(0).asDocument();
                event.put("t", new BsonInt64(event.getInt64("t").getValue() - random.nextInt(1, 1000)));
                replace(log, victim);
            }
        },
        MOVE_AN_EVENT_TO_ANOTHER_AGGREGATE {
            @Override
            void commit(MongoCollection<BsonDocument> log, BsonDocument victim, Random random) {
                victim.getArray("s").get(0).asDocument().put("a", new BsonString("elsewhere" + random.nextInt()));
                replace(log, victim);
            }
        },
        CHANGE_THE_COMMAND {
            @Override
            void commit(MongoCollection<BsonDocument> log, BsonDocument victim, Random random) {
                victim.put("c", new BsonString("another-" + random.nextInt()));
                replace(log, victim);
            }
        },
        REMOVE_A_COMMIT {
            @Override
            void commit(MongoCollection<BsonDocument> log, BsonDocument victim, Random random) {
                log.deleteOne(Filters.eq("_id", victim.get("_id")));
            }
        },
        DAMAGE_THE_DOCUMENT {
            @Override
            void commit(MongoCollection<BsonDocument> log, BsonDocument victim, Random random) {
                victim.put("n", new BsonInt32(7));
                replace(log, victim);
            }
        };

        abstract void commit(MongoCollection<BsonDocument> log, BsonDocument victim, Random random);

        private static void replace(MongoCollection<BsonDocument> log, BsonDocument changed) {
            log.replaceOne(Filters.eq("_id", changed.get("_id")), changed);
        }
    }

    private final MongoDatabase database = Logs.freshDatabase();
    private final LedgerReader reader = Logs.reader(database);

    @BeforeAll
    void fillTheLog() {
        LedgerWriter writer = Logs.writer(database, "w");
        for (int round = 0; round < COMMITS; round++) {
            int number = round;
            List<LedgerEvent> events = IntStream.range(0, 1 + round % 3)
                    .mapToObj(k -> event("a-" + number + "-" + k, 0))
                    .toList();
            writer.append(events, "c" + round);
        }
        Logs.dropValidator(database);
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void every_deed_is_found_where_it_was_done(Deed deed) {
        MongoCollection<BsonDocument> log = database.getCollection("log", BsonDocument.class);
        List<BsonDocument> documents = log.find().into(new ArrayList<>());
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            BsonDocument original = documents.get(random.nextInt(COMMITS - 1));
            deed.commit(log, original.clone(), random);
            VerificationReport report = verify();
            assertThat(report.finding()).as("%s, seed %d", deed, seed).isPresent();
            assertThat(report.finding().orElseThrow().index())
                    .as("%s, seed %d", deed, seed)
                    .isEqualTo(original.getInt64("_id").getValue());
            log.deleteOne(Filters.eq("_id", original.get("_id")));
            log.insertOne(original);
        }
        assertThat(verify().intact()).isTrue();
    }

    @Test
    void a_reader_stops_at_a_gap_and_never_skips_it() {
        MongoDatabase other = Logs.freshDatabase();
        LedgerWriter writer = Logs.writer(other, "w");
        for (int i = 0; i < 3; i++) {
            writer.append(List.of(event("a", i)), null);
        }
        other.getCollection("log").deleteOne(Filters.eq("_id", 1L));
        try (CommitCursor commits = Logs.reader(other).commits(0)) {
            assertThat(commits.next().firstIndex()).isZero();
            assertThatThrownBy(commits::next)
                    .isInstanceOfSatisfying(
                            BrokenLogException.class,
                            broken -> assertThat(broken.index()).isEqualTo(1));
        }
        assertThatThrownBy(() -> Logs.reader(other).eventsOf("a", 0)).isInstanceOf(BrokenLogException.class);
    }

    /** Whoever decides on what is looked up must not decide on what was changed. */
    @Test
    void a_reader_looks_up_no_event_whose_content_was_changed() {
        MongoDatabase other = Logs.freshDatabase();
        LedgerWriter writer = Logs.writer(other, "w");
        LedgerEvent victim = event("a", 1);
        writer.append(List.of(event("a", 0)), null);
        writer.append(List.of(victim, event("b", 0)), "command");
        LedgerReader checking = new LedgerReader(LogCollection.existing(other), ORIGIN);
        assertThat(checking.eventsOf("a", 0)).hasSize(2);
        other.getCollection("log").updateOne(Filters.eq("_id", 1L), Updates.set("e.0.p", new BsonBinary(new byte[1])));
        List<Consumer<LedgerReader>> readings = List.of(
                reading -> reading.eventsOf("a", 0),
                reading -> reading.eventsOf("b", 0),
                LedgerReader::newest,
                reading -> reading.commitContaining(2),
                reading -> reading.commitOfCommand("command"),
                reading -> reading.commitOfEvent(victim.eventId()),
                reading -> reading.commitsOfEvents(List.of(victim.eventId())));
        for (Consumer<LedgerReader> reading : readings) {
            assertThatThrownBy(() -> reading.accept(checking))
                    .isInstanceOfSatisfying(
                            BrokenLogException.class,
                            broken -> assertThat(broken)
                                    .returns(1L, BrokenLogException::index)
                                    .returns(Break.HASH_MISMATCH, BrokenLogException::kind));
        }
        assertThat(checking.commitContaining(0)).isPresent();
    }

    private VerificationReport verify() {
        try (CommitCursor commits = reader.commits(0)) {
            return LedgerVerifier.verify(ORIGIN, commits, events -> {});
        }
    }
}
