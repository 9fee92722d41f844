package vn.exemplar.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.exemplar.ledger.chain.Commit;

/** The database itself takes nothing into the log that has not the form of a commit. */
final class LogValidatorIT {

    private static final int DOCUMENT_VALIDATION_FAILURE = 121;
    private static final MongoDatabase DATABASE = Logs.freshDatabase();

    private final MongoCollection<BsonDocument> log = openedLog();

    private static MongoCollection<BsonDocument> openedLog() {
        LogCollection.open(DATABASE);
        return DATABASE.getCollection("log", BsonDocument.class);
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                with("a field more", commit -> commit.append("note", new BsonString("x"))),
                with("an index that is no long", commit -> commit.append("_id", new BsonInt32(5))),
                with("a negative index", commit -> commit.append("_id", new BsonInt64(-5))),
                with("no events", commit -> commit.append("e", new BsonArray())),
                with("no slices", commit -> commit.append("s", new BsonArray())),
                with("no hash", commit -> commit.remove("h")),
                with("a hash that is text", commit -> commit.append("h", new BsonString("ab"))),
                with("no predecessor", commit -> commit.append("v", new BsonNull())),
                with("another format", commit -> commit.append("f", new BsonInt32(2))),
                with("an empty command id", commit -> commit.append("c", new BsonString(""))),
                with("a time that is no long", commit -> commit.append("at", new BsonDouble(1.5))),
                with("a count of nothing", commit -> commit.append("n", new BsonInt32(0))),
                with("a field more in a slice", commit -> first(commit, "s").append("x", new BsonInt32(1))),
                with(
                        "a negative sequence in a slice",
                        commit -> first(commit, "s").append("q", new BsonInt64(-1))),
                with("a field more in an event", commit -> first(commit, "e").append("x", new BsonInt32(1))),
                with("an event without payload", commit -> first(commit, "e").remove("p")),
                with("a payload that is text", commit -> first(commit, "e").append("p", new BsonString("{}"))),
                with("an event without type", commit -> first(commit, "e").append("pt", new BsonString(""))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void a_document_that_is_no_commit_is_refused(String name, Consumer<BsonDocument> change) {
        BsonDocument commit = commit(name);
        change.accept(commit);
        assertThatThrownBy(() -> log.insertOne(commit))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(DOCUMENT_VALIDATION_FAILURE));
    }

    @Test
    void what_the_writer_writes_is_taken() {
        LedgerWriter writer = Logs.writer(Logs.freshDatabase(), "w");
        writer.append(List.of(Logs.event("a", 0), Logs.event("b", 0)), "command");
        writer.append(List.of(Logs.event("a", 1)), null);
    }

    @Test
    void the_log_is_clustered_and_validated_and_has_no_index_that_lets_documents_expire() {
        Document options = DATABASE.listCollections()
                .filter(new Document("name", "log"))
                .first()
                .get("options", Document.class);
        assertThat(options).containsKeys("clusteredIndex", "validator").doesNotContainKey("expireAfterSeconds");
        assertThat(options.getString("validationAction")).isEqualTo("error");
        assertThat(options.getString("validationLevel")).isEqualTo("strict");
        assertThat(DATABASE.getCollection("log").listIndexes())
                .extracting(index -> index.getString("name"))
                .contains("es_agg", "es_eid", "es_cmd");
        assertThat(DATABASE.getCollection("log").listIndexes())
                .noneMatch(index -> index.containsKey("expireAfterSeconds"));
    }

    private static Arguments with(String name, Consumer<BsonDocument> change) {
        return Arguments.of(name, change);
    }

    private static BsonDocument first(BsonDocument commit, String list) {
        return commit.getArray(list).get(0).asDocument();
    }

    /** A whole one but for what the test changes; refused for its form, never because another has its keys. */
    private static BsonDocument commit(String name) {
        Commit commit = Commit.chain(Logs.ORIGIN, null, 1, "w", null, List.of(Logs.event(name, 0)));
        BsonDocument document = new BsonDocument();
        CommitEncoder.encode(commit).forEach((field, value) -> document.append(field, copy(value)));
        return document;
    }

    private static org.bson.BsonValue copy(org.bson.BsonValue value) {
        return switch (value) {
            case BsonDocument inner -> {
                BsonDocument copied = new BsonDocument();
                inner.forEach((field, held) -> copied.append(field, copy(held)));
                yield copied;
            }
            case BsonArray list ->
                new BsonArray(list.stream().map(LogValidatorIT::copy).toList());
            case BsonBinary bytes -> new BsonBinary(bytes.getType(), bytes.getData());
            default -> value;
        };
    }
}
