package vn.exemplar.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.chain.Slice;

final class LedgerVerifierTest {

    private static final LogOrigin ORIGIN = new LogOrigin("exemplar.vn/test");

    private enum Tampering {
        PAYLOAD {
            @Override
            void apply(List<Commit> log, int at, Random random) {
                LedgerEvent event = log.get(at).events().getFirst();
                event.payload()[random.nextInt(event.payload().length)] ^= (byte) (1 << random.nextInt(8));
            }
        },
        METADATA {
            @Override
            void apply(List<Commit> log, int at, Random random) {
                LedgerEvent event = log.get(at).events().getLast();
                event.metadata()[random.nextInt(event.metadata().length)] ^= (byte) (1 << random.nextInt(8));
            }
        },
        REMOVAL {
            @Override
            void apply(List<Commit> log, int at, Random random) {
                log.remove(at);
            }
        },
        REORDERING {
            @Override
            void apply(List<Commit> log, int at, Random random) {
                log.add(at, log.remove(at + 1));
            }
        },
        REPETITION {
            @Override
            void apply(List<Commit> log, int at, Random random) {
                log.add(at, log.get(at));
            }
        },
        WRITER {
            @Override
            void apply(List<Commit> log, int at, Random random) {
                Commit c = log.get(at);
                log.set(at, with(c, c.atMicros(), c.previousHash(), "somebody else", c.slices(), c.events()));
            }
        },
        COMMIT_TIME {
            @Override
            void apply(List<Commit> log, int at, Random random) {
                Commit c = log.get(at);
                log.set(at, with(c, c.atMicros() + 1, c.previousHash(), c.writer(), c.slices(), c.events()));
            }
        },
        SLICE {
            @Override
            void apply(List<Commit> log, int at, Random random) {
                Commit c = log.get(at);
                List<Slice> others = List.of(new Slice("other", 0, c.events().size()));
                log.set(at, with(c, c.atMicros(), c.previousHash(), c.writer(), others, c.events()));
            }
        },
        EVENT_TAKEN_OUT_AND_COMMIT_REHASHED {
            @Override
            void apply(List<Commit> log, int at, Random random) {
                Commit c = log.get(at);
                List<LedgerEvent> fewer = c.events().subList(1, c.events().size());
                Commit before = at == 0 ? null : log.get(at - 1);
                log.set(at, Commit.chain(ORIGIN, before, c.atMicros(), c.writer(), c.commandId(), fewer));
            }
        };

        abstract void apply(List<Commit> log, int at, Random random);
    }

    @Test
    void an_untouched_log_is_intact() {
        List<Commit> log = log(50);
        VerificationReport report = LedgerVerifier.verify(ORIGIN, log.iterator(), events -> {});
        assertThat(report.intact()).isTrue();
        assertThat(report.commits()).isEqualTo(50);
        assertThat(report.events()).isEqualTo(log.getLast().nextIndex());
    }

    @Test
    void an_empty_log_is_intact() {
        assertThat(LedgerVerifier.verify(ORIGIN, List.<Commit>of().iterator(), events -> {}))
                .returns(true, VerificationReport::intact)
                .returns(-1L, VerificationReport::headIndex);
    }

    @Test
    void the_log_of_another_origin_does_not_pass() {
        VerificationReport report =
                LedgerVerifier.verify(new LogOrigin("exemplar.vn/other"), log(3).iterator(), events -> {});
        assertThat(report.finding()).get().returns(Break.HASH_MISMATCH, Finding::kind);
    }

    @Test
    void a_log_whose_beginning_was_cut_off_does_not_pass() {
        List<Commit> log = log(5);
        VerificationReport report =
                LedgerVerifier.verify(ORIGIN, log.subList(1, 5).iterator(), events -> {});
        assertThat(report.finding()).get().returns(0L, Finding::index).returns(Break.GAP, Finding::kind);
    }

    @ParameterizedTest
    @EnumSource(Tampering.class)
    void tampering_is_found_and_located(Tampering tampering) {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<Commit> log = log(30);
            int at = random.nextInt(29);
            long first = log.get(at).firstIndex();
            long last = log.get(at).nextIndex();
            tampering.apply(log, at, random);
            VerificationReport report = LedgerVerifier.verify(ORIGIN, log.iterator(), events -> {});
            assertThat(report.finding()).as("%s, seed %d", tampering, seed).isPresent();
            assertThat(report.finding().orElseThrow().index())
                    .as("%s, seed %d", tampering, seed)
                    .isBetween(first, last);
        }
    }

    @Test
    void a_verification_goes_on_where_it_ended() {
        List<Commit> log = log(50);
        LedgerVerifier verifier = new LedgerVerifier(ORIGIN);
        verifier.proceed(log.subList(0, 20).iterator(), events -> {});
        assertThat(verifier.proceed(log.subList(19, 20).iterator(), events -> {}))
                .isEqualTo(LedgerVerifier.verify(ORIGIN, log.subList(0, 20).iterator(), events -> {}));
        assertThat(verifier.proceed(log.subList(19, 50).iterator(), events -> {}))
                .isEqualTo(LedgerVerifier.verify(ORIGIN, log.iterator(), events -> {}));
    }

    @Test
    void a_log_that_lost_or_changed_its_proved_end_does_not_pass_any_more() {
        List<Commit> log = log(50);
        List<List<Commit>> broken = List.of(
                List.of(), // emptied
                log.subList(17, 19), // cut
                log.subList(20, 50), // the proved end is missing
                log(51).subList(18, 51)); // begins elsewhere
        for (List<Commit> later : broken) {
            LedgerVerifier verifier = new LedgerVerifier(ORIGIN);
            long proved = verifier.proceed(log.subList(0, 20).iterator(), events -> {})
                    .events();
            VerificationReport report = verifier.proceed(later.iterator(), events -> {});
            assertThat(report.finding()).get().returns(proved - 1, Finding::index);
            assertThat(verifier.proceed(log.subList(19, 50).iterator(), events -> {}))
                    .as("a finding is final")
                    .isEqualTo(report);
        }
    }

    private static List<Commit> log(int commits) {
        List<Commit> log = new ArrayList<>();
        for (int i = 0; i < commits; i++) {
            int round = i;
            List<LedgerEvent> events = IntStream.range(0, 2 + i % 2)
                    .mapToObj(k -> event("a" + k, round < 1 || k < 2 ? round : (round - 1) / 2, round))
                    .toList();
            log.add(Commit.chain(ORIGIN, i == 0 ? null : log.getLast(), 1_000L + i, "w", "c" + i, events));
        }
        return log;
    }

    private static LedgerEvent event(String aggregate, long sequence, int round) {
        return new LedgerEvent(
                0,
                aggregate + "-" + round,
                1_000_000L + round,
                "Thing",
                aggregate,
                sequence,
                "test.Happened.v1",
                "",
                ("payload " + round).getBytes(StandardCharsets.UTF_8),
                "metadata".getBytes(StandardCharsets.UTF_8));
    }

    private static Commit with(
            Commit c, long at, byte[] previous, String writer, List<Slice> slices, List<LedgerEvent> events) {
        return new Commit(
                c.firstIndex(), at, c.maxTimeNanos(), previous, c.hash(), writer, c.commandId(), slices, events);
    }

    /** Whoever can hash anew can write any highest time, which later commits then never fall below. */
    @ParameterizedTest
    @ValueSource(longs = {-1, 1, 1_000_000})
    void a_highest_time_that_no_event_has_is_found_in_commits_and_in_leaves(long more) {
        Commit first = Commit.chain(ORIGIN, null, 1, "w", null, List.of(anyEvent("e-1", 70)));
        Commit right = Commit.chain(ORIGIN, first, 1, "w", null, List.of(anyEvent("e-2", 90), anyEvent("e-3", 80)));
        Commit wrong = hashedAnew(right, right.maxTimeNanos() + more);
        assertThat(LedgerVerifier.verify(ORIGIN, List.of(first, right).iterator(), events -> {})
                        .intact())
                .isTrue();
        assertThat(LedgerVerifier.verify(ORIGIN, List.of(first, wrong).iterator(), events -> {})
                        .finding())
                .get()
                .returns(Break.TIME_WENT_BACK, Finding::kind)
                .returns(1L, Finding::index);
        assertThat(leavesVerified(first, right)).isEmpty();
        assertThat(leavesVerified(first, wrong))
                .get()
                .returns(Break.TIME_WENT_BACK, Finding::kind)
                .returns(1L, Finding::index);
    }

    /** A published log that says so would fill the verifier's memory. */
    @Test
    void a_commit_of_more_events_than_there_can_be_is_not_collected() {
        byte[] leaf = Commit.chain(ORIGIN, null, 1, "w", null, List.of(anyEvent("e-1", 1)))
                .leaves(ORIGIN)
                .getFirst();
        int count = 4 + Integer.BYTES + ORIGIN.value().length() + Long.BYTES + Integer.BYTES;
        assertThat(ByteBuffer.wrap(leaf).getInt(count)).isEqualTo(1);
        ByteBuffer.wrap(leaf).putInt(count, Commit.MOST_EVENTS + 1);
        assertThat(new LeafVerifier(ORIGIN, Evidence.NONE)
                        .verify(List.of(leaf).iterator(), events -> {})
                        .finding())
                .get()
                .returns(Break.UNREADABLE, Finding::kind);
    }

    private static Optional<Finding> leavesVerified(Commit... commits) {
        Iterator<byte[]> leaves = Stream.of(commits)
                .flatMap(commit -> commit.leaves(ORIGIN).stream())
                .iterator();
        return new LeafVerifier(ORIGIN, Evidence.NONE)
                .verify(leaves, events -> {})
                .finding();
    }

    private static Commit hashedAnew(Commit commit, long maxTimeNanos) {
        byte[] hash = with(commit, maxTimeNanos, commit.hash()).computeHash(ORIGIN);
        return with(commit, maxTimeNanos, hash);
    }

    private static Commit with(Commit commit, long maxTimeNanos, byte[] hash) {
        return new Commit(
                commit.firstIndex(),
                commit.atMicros(),
                maxTimeNanos,
                commit.previousHash(),
                hash,
                commit.writer(),
                commit.commandId(),
                commit.slices(),
                commit.events());
    }

    private static LedgerEvent anyEvent(String id, long timeNanos) {
        return new LedgerEvent(0, id, timeNanos, "", id, LedgerEvent.NO_AGGREGATE, "t", "", new byte[0], new byte[0]);
    }

    /** The log is read in another thread after the first commits: whoever waits for it must hear of its end. */
    @Test
    @Timeout(20)
    void too_little_memory_ends_a_verification_without_a_finding() {
        Iterator<Commit> log = new Iterator<>() {
            private @Nullable Commit last;
            private int read;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Commit next() {
                if (read++ > 1_000) {
                    throw new OutOfMemoryError("for a test");
                }
                last = Commit.chain(
                        ORIGIN,
                        last,
                        1,
                        "w",
                        null,
                        List.of(new LedgerEvent(
                                0,
                                "e" + read,
                                1,
                                "",
                                "e" + read,
                                LedgerEvent.NO_AGGREGATE,
                                "t",
                                "",
                                new byte[0],
                                new byte[0])));
                return last;
            }
        };
        assertThatThrownBy(() -> LedgerVerifier.verify(ORIGIN, log, events -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("memory");
    }
}
