package vn.exemplar.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.Hashes;

final class IntegratorTest {

    private static final NoteSigner SIGNER = NoteSigner.generate(MemoryLog.ORIGIN.value());
    private static final CheckpointKeys KEYS = new CheckpointKeys(List.of(SIGNER), List.of());

    private final MemoryLog log = new MemoryLog();
    private final HandClock clock = new HandClock();

    /** Killed before or after the n-th thing that it keeps. */
    private static final class Death extends RuntimeException {}

    @Test
    void a_checkpoint_says_what_the_rfc_computes_from_the_leaves() {
        append(3, 1, 250, 7, 600);
        SignedCheckpoint newest = integrator().round().newest().orElseThrow();
        newest.requireTrust(MemoryLog.ORIGIN, KEYS.known());
        assertThat(newest.size()).isEqualTo(861);
        assertThat(newest.root()).isEqualTo(naiveRoot());
        assertThat(log.tiles).hasSize(3);
    }

    @Test
    void the_first_event_after_a_rest_is_covered_at_once_and_the_next_after_a_second_or_a_thousand() {
        Integrator integrator = integrator();
        assertThat(integrator.round().newest()).isEmpty();
        append(1);
        assertThat(integrator.round().signed()).isTrue();
        append(1);
        assertThat(integrator.round().signed()).isFalse();
        clock.pass(Integrator.LONGEST_TIME);
        assertThat(integrator.round().signed()).isTrue();
        clock.pass(Integrator.LONGEST_TIME);
        assertThat(integrator.round().signed()).as("nothing new").isFalse();
        append(1);
        integrator.round();
        append(999);
        assertThat(integrator.round().signed()).isFalse();
        append(1);
        assertThat(integrator.round().signed()).isTrue();
        assertThat(log.checkpoints).containsOnlyKeys(1L, 2L, 3L, 1003L);
    }

    @Test
    void two_processes_agree_on_every_checkpoint_and_each_can_go_on_alone() {
        Integrator one = integrator();
        Integrator other = integrator();
        for (int round = 0; round < 40; round++) {
            append(1 + round * 7 % 50);
            clock.pass(Integrator.LONGEST_TIME);
            (round % 3 == 0 ? one : other).round();
            (round % 4 == 0 ? other : one).round();
        }
        assertThat(log.checkpoints).hasSize(40);
        assertThat(log.checkpoints.lastEntry().getValue().root()).isEqualTo(naiveRoot());
    }

    @Test
    void killed_anywhere_it_loses_nothing_and_never_signs_two_roots_for_one_size() {
        for (int step = 0; step < 16; step++) {
            for (boolean before : new boolean[] {true, false}) {
                MemoryLog mortal = new MemoryLog();
                Map<Long, byte[]> everSigned = new HashMap<>();
                Deaths deaths = new Deaths(mortal, step, before, everSigned);
                for (int i = 0; i < 8; i++) {
                    mortal.append(1 + 37 * i);
                    clock.pass(Integrator.LONGEST_TIME);
                    deaths.round();
                }
                clock.pass(Integrator.LONGEST_TIME);
                deaths.round();
                assertThat(mortal.checkpoints.lastKey()).isEqualTo(mortal.size());
                mortal.checkpoints.forEach((size, checkpoint) -> assertThat(checkpoint.root())
                        .isEqualTo(everSigned.get(size))
                        .isEqualTo(new HashTree(size, mortal.allTiles()).root()));
                assertThat(mortal.tiles.keySet()).hasSize((int) (mortal.size() / 256 + mortal.size() / 65_536));
            }
        }
    }

    @Test
    void a_log_that_was_cut_off_is_not_signed_again() {
        append(10, 10);
        integrator().round();
        log.commits.removeLast();
        clock.pass(Integrator.LONGEST_TIME);
        assertBroken(integrator(), Break.SHORTER_THAN_CHECKPOINT);
    }

    @Test
    void a_log_that_was_written_anew_is_not_signed_again() {
        append(10, 10, 300);
        integrator().round();
        log.commits.clear();
        append(10, 11, 299, 5);
        clock.pass(Integrator.LONGEST_TIME);
        assertBroken(integrator(), Break.CHECKPOINT_MISMATCH);
        Integrator fromScratch = new Integrator(MemoryLog.ORIGIN, log, log.tileStore(), withoutNewest(), KEYS, clock);
        assertBroken(fromScratch, Break.TILE_MISMATCH);
    }

    @Test
    void a_changed_event_is_not_covered() {
        Integrator integrator = integrator();
        append(5);
        integrator.round();
        append(5, 5);
        log.commits.get(1).events().get(2).payload()[1] ^= 1;
        clock.pass(Integrator.LONGEST_TIME);
        assertBroken(integrator, Break.HASH_MISMATCH);
        assertThat(log.checkpoints).containsOnlyKeys(5L);
    }

    @Test
    void a_checkpoint_by_a_stranger_stops_everything() {
        append(5);
        NoteSigner stranger = NoteSigner.generate(MemoryLog.ORIGIN.value());
        log.checkpoints.put(5L, new Checkpoint(MemoryLog.ORIGIN, 5, naiveRoot()).sign(List.of(stranger)));
        assertBroken(integrator(), Break.FORGED_CHECKPOINT);
    }

    @Test
    void a_process_without_a_key_follows_and_signs_nothing() {
        append(300);
        CheckpointKeys follower = new CheckpointKeys(List.of(), List.of(SIGNER.publicKey()));
        Integrator.Round round =
                new Integrator(MemoryLog.ORIGIN, log, log.tileStore(), log.checkpointStore(), follower, clock).round();
        assertThat(round.integrated()).isEqualTo(300);
        assertThat(round.newest()).isEmpty();
        assertThat(round.waitingSince()).contains(java.time.Instant.EPOCH.plusSeconds(5));
    }

    /** Section 6 of the design: what is pinned outside cannot be denied by whoever restores or rewrites the database. */
    @Test
    void against_a_pinned_checkpoint_an_old_copy_and_a_rewritten_log_do_not_pass_and_a_longer_one_does() {
        append(10, 10, 300, 40);
        SignedCheckpoint pinned = integrator().round().newest().orElseThrow();
        pinCheck().require(pinned);
        append(20, 700);
        pinCheck().require(pinned);

        log.commits.subList(2, log.commits.size()).clear();
        assertThatThrownBy(() -> pinCheck().require(pinned))
                .isInstanceOfSatisfying(
                        BrokenLogException.class,
                        broken -> assertThat(broken.kind()).isEqualTo(Break.SHORTER_THAN_CHECKPOINT));
        log.commits.clear();
        append(9, 11, 300, 40, 720);
        assertThatThrownBy(() -> pinCheck().require(pinned))
                .isInstanceOfSatisfying(
                        BrokenLogException.class,
                        broken -> assertThat(broken.kind()).isEqualTo(Break.CHECKPOINT_MISMATCH));
        log.tiles.clear();
        assertThatThrownBy(() -> pinCheck().require(pinned)).isInstanceOf(BrokenLogException.class);
    }

    private PinCheck pinCheck() {
        return new PinCheck(MemoryLog.ORIGIN, log, log.tileStore(), KEYS);
    }

    private void assertBroken(Integrator integrator, Break kind) {
        assertThatThrownBy(integrator::round)
                .isInstanceOfSatisfying(
                        BrokenLogException.class,
                        broken -> assertThat(broken.kind()).isEqualTo(kind));
    }

    private CheckpointStore withoutNewest() {
        return new MemoryLog().checkpointStore();
    }

    private void append(int... sizes) {
        for (int size : sizes) {
            log.append(size);
        }
    }

    private Integrator integrator() {
        return new Integrator(MemoryLog.ORIGIN, log, log.tileStore(), log.checkpointStore(), KEYS, clock);
    }

    private byte[] naiveRoot() {
        return Hashes.treeHead(log.commits.stream()
                .flatMap(commit -> commit.leafHashes(MemoryLog.ORIGIN).stream())
                .toList());
    }

    /** A process that dies once, at its n-th write, and is started again. */
    private final class Deaths {
        private final MemoryLog mortal;
        private final boolean before;
        private final Map<Long, byte[]> everSigned;
        private int left;
        private Integrator process;

        Deaths(MemoryLog mortal, int step, boolean before, Map<Long, byte[]> everSigned) {
            this.mortal = mortal;
            this.left = step;
            this.before = before;
            this.everSigned = everSigned;
            this.process = start();
        }

        void round() {
            try {
                process.round();
            } catch (Death death) {
                process = start();
            }
        }

        private Integrator start() {
            TileStore tiles = mortal.tileStore();
            CheckpointStore checkpoints = mortal.checkpointStore();
            return new Integrator(
                    MemoryLog.ORIGIN,
                    mortal,
                    new TileStore() {
                        @Override
                        public void keep(TileAddress address, byte[] hashes) {
                            dieMaybe(before);
                            tiles.keep(address, hashes);
                            dieMaybe(!before);
                        }

                        @Override
                        public Optional<byte[]> find(TileAddress address) {
                            return tiles.find(address);
                        }
                    },
                    new CheckpointStore() {
                        @Override
                        public Optional<SignedCheckpoint> newest() {
                            return checkpoints.newest();
                        }

                        @Override
                        public List<SignedCheckpoint> after(long size, int limit) {
                            return checkpoints.after(size, limit);
                        }

                        @Override
                        public SignedCheckpoint keep(SignedCheckpoint checkpoint) {
                            byte[] other = everSigned.putIfAbsent(checkpoint.size(), checkpoint.root());
                            assertThat(other == null ? checkpoint.root() : other)
                                    .isEqualTo(checkpoint.root());
                            dieMaybe(before);
                            SignedCheckpoint standing = checkpoints.keep(checkpoint);
                            dieMaybe(!before);
                            return standing;
                        }
                    },
                    KEYS,
                    clock);
        }

        private void dieMaybe(boolean here) {
            if (here && left-- == 0) {
                throw new Death();
            }
        }
    }
}
