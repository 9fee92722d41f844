package vn.exemplar.ledger.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.exemplar.ledger.fault.Caller.Appending;
import vn.exemplar.ledger.fault.Violation.Kind;
import vn.exemplar.ledger.mongo.BrokenWriter;
import vn.exemplar.ledger.mongo.BrokenWriter.Defect;
import vn.exemplar.ledger.mongo.CommitCursor;
import vn.exemplar.ledger.mongo.LedgerWriter;
import vn.exemplar.ledger.mongo.LogCollection;
import vn.exemplar.ledger.mongo.Logs;
import vn.exemplar.ledger.mongo.ReplyInventingProxy;

/** A campaign that a broken writer passes proves nothing: its caller, journal and judge notice each defect. */
final class BrokenWriterIT {

    private static final int COMMANDS = 40;

    @TempDir
    Path folder;

    private final MongoDatabase database = Logs.freshDatabase();

    @Test
    void the_writer_without_a_defect_passes() {
        assertThat(judge(new BrokenWriter(database, Defect.NONE)::append)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ANSWERS_TOO_EARLY,   LOST,",
        "SENDS_ANEW_IN_DOUBT, DOUBLED,",
        "LEAVES_A_GAP,        LOG_BROKEN, GAP",
        "FORGETS_THE_LINK,    LOG_BROKEN, BROKEN_LINK"
    })
    void each_defect_is_called_by_its_name(Defect defect, Kind kind, String how) {
        assertThat(judge(new BrokenWriter(database, defect)::append))
                .as(defect.name())
                .anySatisfy(violation -> {
                    assertThat(violation.kind()).isEqualTo(kind);
                    assertThat(violation.what()).contains(how == null ? "" : how);
                });
    }

    @Test
    void the_real_writer_on_a_database_that_says_stored_and_stores_nothing_is_found_out() {
        LogCollection.open(database);
        try (ReplyInventingProxy liar = ReplyInventingProxy.before(Logs.server(), COMMANDS / 2);
                MongoClient client = Logs.connect(liar.connectionString())) {
            LedgerWriter writer = Logs.writer(client.getDatabase(database.getName()), "w");
            List<Violation> judged = judge(writer::append);
            assertThat(liar.invented()).isOne();
            Set<Kind> kinds = judged.stream().map(Violation::kind).collect(Collectors.toSet());
            assertThat(kinds).contains(Kind.LOG_BROKEN, Kind.LOST);
            assertThat(judged.getFirst().what()).contains("GAP");
        }
    }

    private List<Violation> judge(Appending ledger) {
        CampaignSettings settings = CampaignSettings.of("--seed=7", "--contention=0", "--losses=0");
        AtomicInteger begun = new AtomicInteger();
        try (Journal journal = new Journal(folder.resolve("w.journal"))) {
            Decisions decisions = new Decisions("w.0", settings, Logs.reader(database));
            new Caller("w.0", settings, ledger, decisions, journal, () -> {})
                    .run(List.of(), 0, () -> begun.getAndIncrement() == COMMANDS);
        }
        try (CommitCursor log = Logs.reader(database).commits(0)) {
            return new HistoryJudge(log, Journal.readAll(folder), List.of()).violations();
        }
    }
}
