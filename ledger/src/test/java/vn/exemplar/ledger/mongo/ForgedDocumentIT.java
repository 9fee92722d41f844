package vn.exemplar.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.exemplar.ledger.mongo.Logs.ORIGIN;
import static vn.exemplar.ledger.mongo.Logs.event;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.BsonBinary;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonValueCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.verify.Finding;
import vn.exemplar.ledger.verify.LedgerVerifier;
import vn.exemplar.ledger.verify.VerificationReport;

/** Documents that no writer would write, made so that hashes and chain still hold. */
final class ForgedDocumentIT {

    private final MongoDatabase database = Logs.freshDatabase();
    private final LedgerReader reader = Logs.reader(database);
    private final MongoCollection<BsonDocument> log = database.getCollection("log", BsonDocument.class);

    @BeforeEach
    void threeCommitsOfOneAggregate() {
        LedgerWriter writer = Logs.writer(database, "w");
        writer.append(List.of(event("a", 0)), null);
        writer.append(List.of(event("a", 1)), null);
        writer.append(List.of(event("a", 2)), "c");
        Logs.dropValidator(database);
    }

    static Stream<Arguments> invisibleChanges() {
        return Stream.of(
                change("a field more", commit -> commit.append("note", new BsonString("trust me"))),
                change("a field in another place", ForgedDocumentIT::writerLast),
                change("another number type", commit -> commit.append("at", new BsonString("0"))),
                change(
                        "a payload of another kind",
                        commit -> with(commit, "p", binary -> new BsonBinary((byte) 0x80, binary))),
                change("an event id that is not in its one form", ForgedDocumentIT::eventIdAsText));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invisibleChanges")
    void a_document_that_hashes_well_but_is_not_the_one_that_was_written_is_found(
            String name, UnaryOperator<BsonDocument> change) {
        BsonDocument original = stored(1);
        replace(change.apply(original.clone()));
        assertThat(finding()).returns(1L, Finding::index).returns(Break.UNREADABLE, Finding::kind);
    }

    @Test
    void an_empty_command_id_does_not_pass_for_none() {
        BsonDocument commit = stored(1);
        BsonDocument forged = new BsonDocument();
        commit.forEach((field, value) -> {
            if (field.equals("f")) {
                forged.append("c", new BsonString(""));
            }
            forged.append(field, value);
        });
        replace(forged);
        assertThat(finding()).returns(1L, Finding::index).returns(Break.UNREADABLE, Finding::kind);
    }

    @Test
    void a_field_that_is_there_twice_is_found() {
        BsonDocument commit = stored(1);
        log.deleteOne(Filters.eq("_id", 1L));
        database.getCollection("log", RawBsonDocument.class)
                .insertOne(withFirst(commit, "w", new BsonString("somebody else")));
        assertThat(finding()).returns(1L, Finding::index).returns(Break.UNREADABLE, Finding::kind);
    }

    static Stream<BsonValue> placesBesideTheLog() {
        return Stream.of(new BsonInt64(-5), new BsonInt32(-5), new BsonString("x"), new BsonBinary(new byte[3]));
    }

    @ParameterizedTest
    @MethodSource("placesBesideTheLog")
    void an_event_that_was_put_beside_the_log_is_found_and_never_read(BsonValue place) {
        Commit forged = Commit.chain(ORIGIN, null, 1, "w", null, List.of(event("a", 3)));
        BsonDocument document = new BsonDocument("_id", place);
        CommitCodec.encode(forged).forEach((field, value) -> {
            if (!field.equals("_id")) {
                document.append(field, value);
            }
        });
        log.insertOne(document);
        assertThat(finding()).isNotNull();
        assertThatThrownBy(() -> reader.eventsOf("a", 0)).isInstanceOf(BrokenLogException.class);
    }

    @Test
    void nothing_is_appended_to_a_changed_commit_or_to_the_log_of_another_origin() {
        LedgerWriter foreign = new LedgerWriter(
                LogCollection.existing(database), new LogOrigin("exemplar.vn/other"), "w", Clock.systemUTC());
        assertThatThrownBy(() -> foreign.append(List.of(event("b", 0)), null)).isInstanceOf(BrokenLogException.class);

        replace(stored(2).append("w", new BsonString("nobody")));
        LedgerWriter own = new LedgerWriter(LogCollection.existing(database), ORIGIN, "w", Clock.systemUTC());
        assertThatThrownBy(() -> own.append(List.of(event("b", 0)), null))
                .isInstanceOfSatisfying(
                        BrokenLogException.class, broken -> assertThat(broken).returns(2L, BrokenLogException::index));
        assertThat(reader.head()).hasValue(2);
    }

    private static Arguments change(String name, UnaryOperator<BsonDocument> change) {
        return Arguments.of(name, change);
    }

    private static BsonDocument writerLast(BsonDocument commit) {
        BsonValue writer = commit.remove("w");
        return commit.append("w", writer);
    }

    private static BsonDocument eventIdAsText(BsonDocument commit) {
        BsonDocument event = commit.getArray("e").get(0).asDocument();
        event.put("i", new BsonString(event.getBinary("i").asUuid().toString()));
        return commit;
    }

    private static BsonDocument with(BsonDocument commit, String field, Function<byte[], BsonValue> value) {
        BsonDocument event = commit.getArray("e").get(0).asDocument();
        event.put(field, value.apply(event.getBinary(field).getData()));
        return commit;
    }

    /** Writes a field twice, which no document type of the driver can hold. */
    private static RawBsonDocument withFirst(BsonDocument commit, String twice, BsonValue hidden) {
        BasicOutputBuffer bytes = new BasicOutputBuffer();
        BsonValueCodec codec = new BsonValueCodec();
        EncoderContext context = EncoderContext.builder().build();
        try (BsonBinaryWriter out = new BsonBinaryWriter(bytes)) {
            out.writeStartDocument();
            commit.forEach((field, value) -> {
                if (field.equals(twice)) {
                    out.writeName(field);
                    codec.encode(out, hidden, context);
                }
                out.writeName(field);
                codec.encode(out, value, context);
            });
            out.writeEndDocument();
        }
        return new RawBsonDocument(bytes.toByteArray());
    }

    private BsonDocument stored(long firstIndex) {
        return log.find(Filters.eq("_id", firstIndex)).into(new ArrayList<>()).getFirst();
    }

    private void replace(BsonDocument forged) {
        log.deleteOne(Filters.eq("_id", forged.get("_id")));
        log.insertOne(forged);
    }

    private Finding finding() {
        try (CommitCursor commits = reader.commits(0)) {
            VerificationReport report = LedgerVerifier.verify(ORIGIN, commits, events -> {});
            return report.finding().orElseThrow();
        }
    }
}
