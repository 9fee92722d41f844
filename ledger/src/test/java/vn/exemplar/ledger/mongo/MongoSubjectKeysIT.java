package vn.exemplar.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.erasure.CachedSubjectKeys;
import vn.exemplar.ledger.erasure.PersonalDataUnreadableException;
import vn.exemplar.ledger.erasure.SubjectKey;
import vn.exemplar.ledger.erasure.SubjectKeys;

final class MongoSubjectKeysIT {

    private final MongoDatabase database = Logs.freshDatabase();
    private final MongoSubjectKeys keys = new MongoSubjectKeys(database, Clock.systemUTC());
    private final MongoSubjectKeys otherProcess = new MongoSubjectKeys(database, Clock.systemUTC());

    @Test
    void a_subject_has_one_key_whoever_asks_first() {
        List<String> secrets = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> secret((i % 2 == 0 ? keys : otherProcess).prepare("n1")))
                .distinct()
                .toList();
        assertThat(secrets).hasSize(1);
        assertThat(secret(otherProcess.find("n1"))).isEqualTo(secrets.getFirst());
        assertThat(secret(keys.prepare("n2"))).isNotEqualTo(secrets.getFirst());
    }

    @Test
    void A4_a_destroyed_key_leaves_a_tombstone_and_never_comes_again() {
        String secret = secret(keys.prepare("n1"));
        keys.destroy("n1");
        Document tombstone = database.getCollection("subject_keys").find().first();
        assertThat(tombstone).containsOnlyKeys("_id", "destroyedAt");
        assertThat(tombstone.toJson()).doesNotContain(secret);
        assertThat(otherProcess.find("n1")).isInstanceOf(SubjectKey.Destroyed.class);
        assertThat(otherProcess.prepare("n1")).isInstanceOf(SubjectKey.Destroyed.class);
    }

    @Test
    void A4_destroying_is_idempotent_and_keeps_its_date_also_for_a_key_that_never_was() {
        keys.destroy("never");
        Document first = database.getCollection("subject_keys").find().first();
        otherProcess.destroy("never");
        assertThat(database.getCollection("subject_keys").find()).containsExactly(first);
        assertThat(keys.prepare("never")).isInstanceOf(SubjectKey.Destroyed.class);
    }

    @Test
    void A4_each_erasure_replaces_the_key_of_snapshots_for_every_process() {
        byte[] before = keys.ofSnapshots().secret();
        assertThat(otherProcess.ofSnapshots().secret()).isEqualTo(before);
        otherProcess.destroy("n1");
        assertThat(keys.ofSnapshots().secret())
                .isNotEqualTo(before)
                .isEqualTo(otherProcess.ofSnapshots().secret());
    }

    @Test
    void A4_a_key_that_another_instance_destroyed_stops_working_within_its_lifetime() {
        Duration lifetime = Duration.ofSeconds(2);
        AtomicLong now = new AtomicLong();
        SubjectKeys here = new CachedSubjectKeys(keys, lifetime, 10, now::get);
        SubjectKeys there = new CachedSubjectKeys(otherProcess, lifetime, 10, now::get);
        String secret = secret(here.prepare("n1"));
        assertThat(secret(there.find("n1"))).isEqualTo(secret);
        there.destroy("n1");
        assertThat(there.find("n1")).isInstanceOf(SubjectKey.Destroyed.class);

        now.set(lifetime.toNanos() - 1);
        assertThat(here.find("n1"))
                .as("until then it is kept, so that the store is not asked for each text")
                .isInstanceOf(SubjectKey.Usable.class);
        now.set(lifetime.toNanos());
        assertThat(here.find("n1")).isInstanceOf(SubjectKey.Destroyed.class);
        assertThat(here.prepare("n1")).isInstanceOf(SubjectKey.Destroyed.class);
    }

    @Test
    void a_lost_key_is_not_taken_for_an_erasure() {
        assertThatThrownBy(() -> keys.find("lost"))
                .isInstanceOf(PersonalDataUnreadableException.class)
                .hasMessageContaining("lost");
    }

    private static String secret(SubjectKey key) {
        return HexFormat.of().formatHex(((SubjectKey.Usable) key).secret());
    }
}
