package vn.exemplar.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.erasure.InMemorySubjectKeys;
import vn.exemplar.ledger.erasure.SubjectKeys;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.mongo.DatabaseProbe;

/** A snapshot is believed only when it can be proved; else the aggregate is read from its events. */
final class SnapshotCollectionIT {

    private static final String AGGREGATE = "thing-1";

    private final MongoDatabase database = Logs.freshDatabase();
    private final LedgerWriter writer = Logs.writer(database, "w");
    private final SubjectKeys keys = InMemorySubjectKeys.derivedFrom("keys");
    private final SnapshotCollection snapshots = snapshots(database, Logs.ORIGIN, keys);
    private final MongoCollection<BsonDocument> stored = database.getCollection("snapshots", BsonDocument.class);

    @BeforeEach
    void a_snapshot_of_the_second_event() {
        writer.append(List.of(Logs.event(AGGREGATE, 0)), null);
        writer.append(List.of(Logs.event("other", 0)), null);
        writer.append(List.of(Logs.event(AGGREGATE, 1)), null);
        snapshots.store(snapshot(AGGREGATE, 1, "state of Giang Từ Tâm"));
    }

    @Test
    void a_snapshot_comes_back_as_it_was_stored() {
        LedgerEvent found = snapshots.find(AGGREGATE).orElseThrow();
        assertThat(found.sequence()).isEqualTo(1);
        assertThat(new String(found.payload(), StandardCharsets.UTF_8)).isEqualTo("state of Giang Từ Tâm");
        assertThat(found.storedType()).isEqualTo("test.ThingHappened.v1");
        assertThat(document().getInt64("x").getValue()).isEqualTo(2);
    }

    @Test
    void the_newest_is_kept_and_one_that_is_ahead_of_the_log_is_not_stored() {
        snapshots.store(snapshot(AGGREGATE, 0, "older"));
        snapshots.store(snapshot(AGGREGATE, 7, "of an event that never was"));
        assertThat(snapshots.find(AGGREGATE))
                .hasValueSatisfying(found -> assertThat(found.sequence()).isEqualTo(1));
    }

    @Test
    void a_snapshot_that_was_changed_in_any_part_is_ignored() {
        byte[] sealed = document().getBinary("s").getData();
        sealed[sealed.length / 2] ^= 1;
        byte[] commit = document().getBinary("h").getData();
        commit[0] ^= 1;
        assertIgnoredWith("s", new BsonBinary(sealed));
        assertIgnoredWith("s", new BsonBinary(new byte[0]));
        assertIgnoredWith("s", new BsonString("none"));
        assertIgnoredWith("h", new BsonBinary(commit));
        assertIgnoredWith("q", new BsonInt64(0));
        assertIgnoredWith("q", new BsonString("1"));
        assertIgnoredWith("x", new BsonInt64(0));
        assertIgnoredWith("x", new BsonInt64(1));
        assertIgnoredWith("x", new BsonInt64(99));
        assertIgnoredWith("x", new BsonInt64(-1));
        assertIgnoredWith("x", new BsonInt64(-2));
        assertThat(snapshots.find(AGGREGATE)).isPresent();
    }

    @Test
    void a_snapshot_forged_without_the_key_is_ignored_however_well_it_fits_the_log() {
        snapshots(database, Logs.ORIGIN, InMemorySubjectKeys.derivedFrom("the forger's"))
                .store(snapshot(AGGREGATE, 1, "forged"));
        assertThat(snapshots.find(AGGREGATE)).isEmpty();
    }

    @Test
    void a_snapshot_of_another_aggregate_or_another_log_is_ignored() {
        BsonDocument moved = document().append("_id", new BsonString("other"));
        stored.insertOne(moved);
        assertThat(snapshots.find("other")).isEmpty();
        LogOrigin other = new LogOrigin("exemplar.vn/other");
        assertThat(snapshots(database, other, keys).find(AGGREGATE)).isEmpty();
    }

    @Test
    void a_snapshot_of_what_a_log_no_longer_has_or_has_otherwise_is_ignored() {
        MongoDatabase restored = Logs.freshDatabase();
        restored.getCollection("snapshots", BsonDocument.class).insertOne(document());
        SnapshotCollection there = snapshots(restored, Logs.ORIGIN, keys);
        LedgerWriter rewriter = Logs.writer(restored, "w");
        rewriter.append(List.of(Logs.event(AGGREGATE, 0)), null);
        assertThat(there.find(AGGREGATE)).as("a shorter log").isEmpty();
        rewriter.append(List.of(Logs.event("other", 0)), null);
        rewriter.append(List.of(Logs.event(AGGREGATE, 1)), null);
        assertThat(there.find(AGGREGATE)).as("another history").isEmpty();
    }

    @Test
    void a_snapshot_that_was_taken_before_the_log_had_the_aggregate_is_ignored_once_it_has() {
        snapshots.store(snapshot("new", 0, "before"));
        assertThat(snapshots.find("new")).isPresent();
        writer.append(List.of(Logs.event("new", 0)), null);
        assertThat(snapshots.find("new")).isEmpty();
    }

    @Test
    void A4_a_snapshot_shows_nothing_and_does_not_outlive_an_erasure() {
        assertThat(DatabaseProbe.whereInClear(
                        Infrastructure.mongo(), database.getName(), List.of("Giang Từ Tâm", "state of")))
                .isEmpty();
        keys.destroy("anybody");
        assertThat(snapshots.find(AGGREGATE)).isEmpty();
        snapshots.store(snapshot(AGGREGATE, 1, "taken anew"));
        assertThat(snapshots.find(AGGREGATE)).isPresent();
    }

    private void assertIgnoredWith(String field, org.bson.BsonValue value) {
        BsonDocument before = document();
        stored.updateOne(Filters.eq("_id", AGGREGATE), Updates.set(field, value));
        assertThat(snapshots.find(AGGREGATE)).as("%s = %s", field, value).isEmpty();
        stored.replaceOne(Filters.eq("_id", AGGREGATE), before);
    }

    private BsonDocument document() {
        return Objects.requireNonNull(stored.find(Filters.eq("_id", AGGREGATE)).first());
    }

    private static SnapshotCollection snapshots(MongoDatabase database, LogOrigin origin, SubjectKeys keys) {
        return SnapshotCollection.open(database, origin, Logs.reader(database), keys);
    }

    private static LedgerEvent snapshot(String aggregateId, long sequence, String state) {
        LedgerEvent event = Logs.event(aggregateId, sequence);
        return new LedgerEvent(
                0,
                event.eventId(),
                event.timeNanos(),
                event.aggregateType(),
                aggregateId,
                sequence,
                event.storedType(),
                "",
                state.getBytes(StandardCharsets.UTF_8),
                event.metadata());
    }
}
