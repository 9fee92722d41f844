package vn.exemplar.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonBinary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.Leaf;
import vn.exemplar.ledger.mongo.CheckpointCollection;
import vn.exemplar.ledger.proof.HashTree;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.TileAddress;
import vn.exemplar.ledger.proof.TlogProof;

/** What an auditor types, against a real database, a published log and an export. */
final class ExemplarAuditIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SignedLedger NOMINATION = SignedLedger.fresh("nomination");
    private static final SignedLedger REVIEW = SignedLedger.fresh("review");

    @TempDir
    private static Path temporary;

    private record Outcome(int code, String out) {
        JsonNode json() {
            return JSON.readTree(out);
        }
    }

    /** 301 events, the last of which set another ledger going. */
    @BeforeAll
    static void two_ledgers_of_which_one_answers_the_other() {
        for (int i = 0; i < 10; i++) {
            NOMINATION.append("n" + i, 0, 30);
        }
        Commit accepted = NOMINATION.append("n7", 30, "{\"actor\":\"p2\"}");
        NOMINATION.sign();
        REVIEW.append("r1", 0, NOMINATION.receiptOf(accepted));
        REVIEW.append("r1", 1, 3);
        REVIEW.sign();
    }

    @Test
    void a_live_database_is_intact_and_says_what_was_proved() {
        Outcome outcome = audit("verify", NOMINATION.address(), "--key", NOMINATION.key(), "--json");
        assertThat(outcome.code()).as(outcome.out()).isZero();
        assertThat(outcome.json().path("intact").asBoolean()).isTrue();
        assertThat(outcome.json().path("events").asLong()).isEqualTo(301);
        assertThat(outcome.json().path("checkpoints").asInt()).isEqualTo(1);
        assertThat(outcome.json().path("signaturesChecked").asBoolean()).isTrue();
        assertThat(audit("verify", NOMINATION.address(), "--key", NOMINATION.key())
                        .out())
                .contains("exemplar.vn/nomination: intact", "events 0 to 300");
    }

    @Test
    void without_a_known_key_nothing_is_intact_and_nothing_is_tampered() throws IOException {
        assertThat(audit("verify", NOMINATION.address()).code()).as("no key").isEqualTo(2);
        Outcome unsigned = audit("verify", NOMINATION.address(), "--unsigned", "--json");
        assertThat(unsigned.code()).isZero();
        assertThat(unsigned.json().path("intact").asBoolean()).isFalse();
        assertThat(audit("verify", NOMINATION.address(), "--unsigned").out())
                .contains("agrees with itself", "events 0 to 300", "give the key of the log with --key");
        assertThat(audit("verify", NOMINATION.address(), "--unsigned", "--key", NOMINATION.key())
                        .code())
                .isEqualTo(2);
        String rotated = SignedLedger.fresh("nomination").key();
        for (String key : List.of(REVIEW.key(), rotated)) {
            assertThat(audit("verify", NOMINATION.address(), "--key", key).code())
                    .isEqualTo(2);
            assertThat(audit("as-of", NOMINATION.address(), "--key", key, "--index", "7")
                            .code())
                    .isEqualTo(2);
            assertThat(audit("trace", "n7", NOMINATION.address(), "--key", key).code())
                    .isEqualTo(2);
        }
        String ofAnother = Files.write(
                        temporary.resolve("of-another"),
                        CheckpointCollection.open(REVIEW.db())
                                .newest()
                                .orElseThrow()
                                .bytes())
                .toString();
        for (List<String> question : List.of(
                List.of("verify", NOMINATION.address()),
                List.of("as-of", NOMINATION.address(), "--index", "7"),
                List.of("trace", "n7", NOMINATION.address()))) {
            List<String> pinned = new ArrayList<>(question);
            pinned.addAll(List.of("--key", NOMINATION.key(), "--pinned", ofAnother));
            assertThat(audit(pinned.toArray(String[]::new)).code())
                    .as("%s", pinned)
                    .isEqualTo(2);
        }
    }

    @Test
    void an_option_that_a_command_does_not_use_is_refused() {
        assertThat(audit("export", NOMINATION.address(), temporary.resolve("x").toString(), "--key", NOMINATION.key())
                        .code())
                .isEqualTo(2);
        assertThat(audit("trace", "n7", NOMINATION.address(), "--key", NOMINATION.key(), "--origin", "x")
                        .code())
                .isEqualTo(2);
        assertThat(audit("as-of", NOMINATION.address(), "--key", NOMINATION.key(), "--index", "7", "--unsigned")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void what_no_checkpoint_covers_is_not_shown() {
        SignedLedger open = SignedLedger.fresh("open");
        open.append("o", 0, 5);
        assertThat(audit("as-of", open.address(), "--key", open.key(), "--index", "4")
                        .code())
                .as("no checkpoint")
                .isEqualTo(2);
        open.sign();
        open.append("o", 5, 7);
        assertThat(audit("as-of", open.address(), "--key", open.key(), "--index", "4")
                        .code())
                .isZero();
        assertThat(audit("as-of", open.address(), "--key", open.key(), "--index", "5")
                        .code())
                .isEqualTo(2);
        assertThat(audit(
                                "as-of",
                                open.address(),
                                "--key",
                                open.key(),
                                "--time",
                                Instant.now().toString())
                        .code())
                .as("two events more were there by now")
                .isEqualTo(2);
        JsonNode traced = audit("trace", "o", open.address(), "--key", open.key(), "--json")
                .json();
        assertThat(traced.path("events")).hasSize(5);
    }

    @Test
    void an_export_is_intact_with_the_database_gone() {
        SignedLedger gone = SignedLedger.fresh("gone");
        gone.append("g", 0, 40);
        gone.append("h", 0, 3);
        gone.sign();
        Path folder = temporary.resolve("gone");
        assertThat(audit("export", gone.address(), folder.toString()).code()).isZero();
        gone.db().drop();
        Outcome outcome = audit("verify", folder.toString(), "--key", gone.key(), "--json");
        assertThat(outcome.code()).as(outcome.out()).isZero();
        assertThat(outcome.json().path("contentChecked").asBoolean()).isTrue();
        JsonNode past = audit(
                        "as-of", folder.toString(), "--key", gone.key(), "--index", "9", "--subject", "g", "--json")
                .json();
        assertThat(past.path("events")).hasSize(10);
        assertThat(past.path("events").path(9).path("payload").path("tên").asString())
                .isEqualTo("Gương sáng");
        assertThat(past.path("coveredAtSize").asLong()).isEqualTo(43);
        assertThat(audit("trace", "h", folder.toString(), "--key", gone.key()).out())
                .contains("Every receipt that could be compared holds");
        assertThat(audit("export", folder.toString(), folder.toString()).code())
                .as("not empty")
                .isEqualTo(2);
    }

    @Test
    void a_point_is_an_index_a_time_or_a_checkpoint() throws IOException {
        Commit tenth = NOMINATION.reader().commitContaining(10).orElseThrow();
        Instant then = Instant.EPOCH.plusNanos(tenth.atMicros() * 1_000);
        assertThat(audit("as-of", NOMINATION.address(), "--key", NOMINATION.key(), "--time", then.toString(), "--json")
                        .json()
                        .path("lastIndex")
                        .asLong())
                .isGreaterThanOrEqualTo(10);
        Path file = Files.write(
                temporary.resolve("point"),
                CheckpointCollection.open(NOMINATION.db())
                        .newest()
                        .orElseThrow()
                        .bytes());
        assertThat(audit("as-of", NOMINATION.address(), "--key", NOMINATION.key(), "--checkpoint", file.toString())
                        .out())
                .contains("at event 300", "by the checkpoint of size 301");
        assertThat(audit("as-of", NOMINATION.address(), "--key", NOMINATION.key(), "--time", "1999-01-01T00:00:00Z")
                        .code())
                .isEqualTo(2);
        assertThat(audit("as-of", NOMINATION.address(), "--key", NOMINATION.key())
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_published_log_is_intact_leaf_by_leaf() throws IOException {
        SignedCheckpoint newest =
                CheckpointCollection.open(NOMINATION.db()).newest().orElseThrow();
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/audit/log/", exchange -> publish(exchange, newest));
        server.start();
        try {
            String address = "http://localhost:" + server.getAddress().getPort() + "/audit/log";
            Outcome outcome = audit("verify", address, "--key", NOMINATION.key(), "--token", "a-token", "--json");
            assertThat(outcome.code()).as(outcome.out()).isZero();
            assertThat(outcome.json().path("events").asLong()).isEqualTo(301);
            assertThat(outcome.json().path("contentChecked").asBoolean()).isFalse();
            assertThat(audit("verify", address).code()).as("without a token").isEqualTo(2);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void tampering_is_told_with_its_place_and_exit_code_1() throws IOException {
        SignedLedger victim = SignedLedger.fresh("victim");
        victim.append("v", 0, 50);
        Path pin = Files.write(temporary.resolve("pinned"), victim.sign().bytes());
        victim.db()
                .getCollection("log")
                .updateOne(Filters.eq("_id", 20L), Updates.set("e.0.p", new BsonBinary(new byte[] {1})));
        Outcome outcome = audit("verify", victim.address(), "--key", victim.key(), "--json");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.json().path("finding").path("index").asLong()).isEqualTo(20);
        assertThat(outcome.json().path("events").asLong()).isEqualTo(20);
        assertThat(audit("verify", victim.address(), "--unsigned").out())
                .contains("NOT INTACT", "event 20, HASH_MISMATCH", "events 0 to 19");

        victim.db().drop();
        victim.append("v", 0, 60);
        victim.sign();
        assertThat(audit("verify", victim.address(), "--key", victim.key()).code())
                .as("written anew as a whole, and signed with the stolen key")
                .isZero();
        assertThat(audit("verify", victim.address(), "--key", victim.key(), "--pinned", pin.toString())
                        .out())
                .contains("CHECKPOINT_MISMATCH");
    }

    @Test
    void a_proof_is_checked_off_line_and_only_with_the_right_key() throws IOException {
        SignedCheckpoint newest =
                CheckpointCollection.open(NOMINATION.db()).newest().orElseThrow();
        Commit commit = NOMINATION.reader().commitContaining(42).orElseThrow();
        byte[] leaf = Leaf.encode(NOMINATION.origin(), commit, 0);
        HashTree tree = new HashTree(newest.size(), NOMINATION.tiles());
        TlogProof proof = new TlogProof(Optional.of(leaf), tree.inclusion(42), newest);
        String file =
                Files.write(temporary.resolve("42.tlog-proof"), proof.bytes()).toString();
        Outcome outcome = audit("verify-proof", file, "--key", NOMINATION.key());
        assertThat(outcome.code()).as(outcome.out()).isZero();
        assertThat(outcome.out()).contains("event 42 is proved", "n1, event 12", "test.Happened.v1");
        assertThat(audit("verify-proof", file, "--key", REVIEW.key()).code()).isEqualTo(2);
        assertThat(audit("verify-proof", file, "--key", NOMINATION.key(), "--leaf-hash", "00".repeat(32))
                        .code())
                .isEqualTo(1);
        assertThat(audit("verify-proof", file).code()).as("no key").isEqualTo(2);
    }

    @Test
    void a_log_is_shown_to_have_only_grown() throws IOException {
        SignedLedger growing = SignedLedger.fresh("growing");
        growing.append("g", 0, 30);
        String old =
                Files.write(temporary.resolve("old"), growing.sign().bytes()).toString();
        growing.append("g", 30, 270);
        String now =
                Files.write(temporary.resolve("new"), growing.sign().bytes()).toString();
        String[] question = {
            "verify-consistency", old, now, "--log", growing.address(), "--key", growing.key(), "--json"
        };
        assertThat(audit(question).json().path("consistent").asBoolean()).isTrue();
        assertThat(audit("verify-consistency", now, old, "--log", growing.address(), "--key", growing.key())
                        .code())
                .isEqualTo(2);
        assertThat(audit("verify-consistency", old, now, "--log", growing.address(), "--key", REVIEW.key())
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_subject_is_traced_from_ledger_to_ledger_and_a_wrong_receipt_is_told() {
        Outcome outcome = audit(
                "trace",
                "n7",
                NOMINATION.address(),
                REVIEW.address(),
                "--key",
                NOMINATION.key(),
                "--key",
                REVIEW.key(),
                "--json");
        assertThat(outcome.code()).as(outcome.out()).isZero();
        JsonNode events = outcome.json().path("events");
        assertThat(events).hasSize(31 + 3);
        assertThat(events.path(31).path("origin").asString()).isEqualTo("exemplar.vn/review");
        assertThat(events.path(31).path("confirmed").asString()).isEqualTo("CONFIRMED");
        assertThat(audit("trace", "r1", REVIEW.address(), "--key", REVIEW.key()).out())
                .contains("LEDGER_NOT_GIVEN");
        assertThat(audit("trace", "nobody", REVIEW.address(), "--key", REVIEW.key())
                        .code())
                .isEqualTo(2);

        SignedLedger liar = SignedLedger.fresh("liar");
        Commit accepted = NOMINATION.reader().commitContaining(300).orElseThrow();
        liar.append("l1", 0, NOMINATION.receipt(accepted, "00".repeat(32)));
        liar.sign();
        assertThat(audit(
                                "trace",
                                "n7",
                                NOMINATION.address(),
                                liar.address(),
                                "--key",
                                NOMINATION.key(),
                                "--key",
                                liar.key())
                        .code())
                .isEqualTo(1);
    }

    @Test
    void what_cannot_be_checked_is_neither_intact_nor_tampered() {
        assertThat(audit("verify", temporary.resolve("nothing").toString(), "--key", NOMINATION.key())
                        .code())
                .isEqualTo(2);
        assertThat(audit("verify", "mongodb://localhost:1/x_ledger?serverSelectionTimeoutMS=300", "--unsigned")
                        .code())
                .isEqualTo(2);
        assertThat(audit("verify").code()).isEqualTo(2);
        assertThat(audit("verify", NOMINATION.address(), "--key", "no key").code())
                .isEqualTo(2);
        assertThat(audit("--help").out()).contains("verify-consistency", "Exit codes: 0 intact");
    }

    private static void publish(HttpExchange exchange, SignedCheckpoint newest) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/audit/log/".length());
        boolean auditor = "Bearer a-token".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        Optional<byte[]> body = path.equals("checkpoint")
                ? Optional.of(newest.bytes())
                : TileAddress.parse(path).flatMap(NOMINATION.tiles()::find);
        exchange.sendResponseHeaders(auditor ? body.isPresent() ? 200 : 404 : 401, 0);
        exchange.getResponseBody().write(body.orElse(new byte[0]));
        exchange.close();
    }

    private static Outcome audit(String... arguments) {
        PrintStream console = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            int code = ExemplarAudit.run(arguments);
            return new Outcome(code, out.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(console);
        }
    }
}
