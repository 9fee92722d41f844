package vn.exemplar.ledger.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class CachedSubjectKeysTest {

    private final InMemorySubjectKeys store = InMemorySubjectKeys.derivedFrom("test");
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);

    @Test
    void A4_a_key_that_another_process_destroyed_stops_working_within_its_lifetime() {
        CachedSubjectKeys keys = cached(10);
        assertThat(keys.find("a")).isInstanceOf(SubjectKey.Usable.class);
        store.destroy("a");
        pass(Duration.ofSeconds(59));
        assertThat(keys.find("a")).isInstanceOf(SubjectKey.Usable.class);
        pass(Duration.ofSeconds(1));
        assertThat(keys.find("a")).isInstanceOf(SubjectKey.Destroyed.class);
        assertThat(keys.prepare("a")).isInstanceOf(SubjectKey.Destroyed.class);
    }

    @Test
    void use_does_not_prolong_the_lifetime() {
        CachedSubjectKeys keys = cached(10);
        keys.find("a");
        store.destroy("a");
        for (int i = 0; i < 6; i++) {
            pass(Duration.ofSeconds(10));
            keys.prepare("a");
        }
        assertThat(keys.find("a")).isInstanceOf(SubjectKey.Destroyed.class);
    }

    @Test
    void A4_destroying_is_effective_here_at_once_also_for_who_was_just_reading() {
        CachedSubjectKeys[] keys = new CachedSubjectKeys[1];
        keys[0] = new CachedSubjectKeys(
                new SubjectKeys() {
                    @Override
                    public SubjectKey prepare(String subject) {
                        return store.prepare(subject);
                    }

                    @Override
                    public SubjectKey find(String subject) {
                        SubjectKey read = store.find(subject);
                        keys[0].destroy(subject);
                        return read;
                    }

                    @Override
                    public SubjectKey.Usable ofSnapshots() {
                        return store.ofSnapshots();
                    }

                    @Override
                    public void destroy(String subject) {
                        store.destroy(subject);
                    }
                },
                CachedSubjectKeys.LONGEST,
                10,
                now::get);
        assertThat(keys[0].find("a")).isInstanceOf(SubjectKey.Destroyed.class);
        assertThat(keys[0].find("a")).isInstanceOf(SubjectKey.Destroyed.class);
    }

    @Test
    void a_key_is_read_once_and_the_memory_is_bounded() {
        CachedSubjectKeys keys = cached(2);
        keys.find("a");
        keys.prepare("a");
        assertThat(reads).hasValue(1);
        keys.find("b");
        keys.find("c");
        keys.find("a");
        assertThat(reads).hasValue(4);
    }

    @Test
    void A4_the_key_of_snapshots_is_replaced_by_an_erasure_here_at_once_and_elsewhere_within_its_lifetime() {
        CachedSubjectKeys here = cached(10);
        CachedSubjectKeys elsewhere = cached(10);
        byte[] before = here.ofSnapshots().secret();
        assertThat(elsewhere.ofSnapshots().secret()).isEqualTo(before);
        here.ofSnapshots();
        assertThat(reads).hasValue(2);
        here.destroy("a");
        assertThat(here.ofSnapshots().secret()).isNotEqualTo(before);
        assertThat(elsewhere.ofSnapshots().secret()).isEqualTo(before);
        pass(CachedSubjectKeys.LONGEST);
        assertThat(elsewhere.ofSnapshots().secret())
                .isEqualTo(here.ofSnapshots().secret());
    }

    @Test
    void a_longer_lifetime_than_promised_cannot_be_configured() {
        assertThatThrownBy(() -> new CachedSubjectKeys(store, Duration.ofSeconds(61), 1, now::get))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_secret_does_not_show_in_a_text() {
        assertThat(store.find("a").toString()).isEqualTo("Usable[secret]");
    }

    private CachedSubjectKeys cached(int capacity) {
        SubjectKeys counting = new SubjectKeys() {
            @Override
            public SubjectKey prepare(String subject) {
                reads.incrementAndGet();
                return store.prepare(subject);
            }

            @Override
            public SubjectKey find(String subject) {
                reads.incrementAndGet();
                return store.find(subject);
            }

            @Override
            public SubjectKey.Usable ofSnapshots() {
                reads.incrementAndGet();
                return store.ofSnapshots();
            }

            @Override
            public void destroy(String subject) {
                store.destroy(subject);
            }
        };
        return new CachedSubjectKeys(counting, CachedSubjectKeys.LONGEST, capacity, now::get);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
