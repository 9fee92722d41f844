package vn.exemplar.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.proof.Checkpoint;
import vn.exemplar.ledger.proof.CheckpointKeys;
import vn.exemplar.ledger.proof.Integrator;
import vn.exemplar.ledger.proof.MemoryLog;
import vn.exemplar.ledger.proof.NoteSigner;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.TileAddress;
import vn.exemplar.ledger.verify.TreeEvidence.Kept;

/** Somebody changes the log and hashes everything again, or changes what is kept beside it. */
final class TreeEvidenceTest {

    private static final NoteSigner SIGNER = NoteSigner.generate(MemoryLog.ORIGIN.value());
    private static final CheckpointKeys KEYS = new CheckpointKeys(List.of(SIGNER), List.of());

    private final MemoryLog log = new MemoryLog();

    @BeforeEach
    void a_log_of_1600_events_with_16_checkpoints() {
        Random random = new Random(3);
        while (log.size() < 1600) {
            log.append(1 + random.nextInt(7));
            if (log.size() / 100 > log.checkpoints.size()) {
                new Integrator(MemoryLog.ORIGIN, log, log.tileStore(), log.checkpointStore(), KEYS).round();
            }
        }
    }

    @Test
    void an_untouched_log_agrees_with_all_its_tiles_and_checkpoints() {
        TreeEvidence evidence = evidence();
        VerificationReport report = verify(evidence);
        assertThat(report.finding()).isEmpty();
        assertThat(evidence.checkpoints()).isEqualTo(16);
        assertThat(evidence.signedSize()).isEqualTo(log.checkpoints.lastKey());
    }

    @Test
    void a_log_that_was_hashed_again_from_some_event_on_is_located_by_the_kept_tiles() {
        for (int seed = 0; seed < 40; seed++) {
            List<Commit> original = List.copyOf(log.commits);
            int at = new Random(seed).nextInt(original.size() * 9 / 10);
            rewriteFrom(at);
            Finding finding = verify(evidence()).finding().orElseThrow();
            assertThat(finding.kind()).isIn(Break.TILE_MISMATCH, Break.CHECKPOINT_MISMATCH);
            if (finding.kind() == Break.TILE_MISMATCH) {
                assertThat(finding.index()).isEqualTo(original.get(at).firstIndex());
            }
            log.commits.clear();
            log.commits.addAll(original);
        }
    }

    @Test
    void without_tiles_it_is_located_between_two_checkpoints() {
        int at = 150;
        long changed = log.commits.get(at).firstIndex();
        long lastAgreed = log.checkpoints.floorKey(changed);
        rewriteFrom(at);
        TreeEvidence bare = new TreeEvidence(
                MemoryLog.ORIGIN,
                new Kept(address -> Optional.empty(), 0, false),
                log.checkpoints.values(),
                KEYS.known());
        VerificationReport report = verify(bare);
        assertThat(report.finding())
                .get()
                .returns(lastAgreed, Finding::index)
                .returns(Break.CHECKPOINT_MISMATCH, Finding::kind);
        assertThat(report.events()).isEqualTo(lastAgreed);
    }

    @Test
    void a_single_older_checkpoint_from_outside_is_enough() {
        SignedCheckpoint pinned = log.checkpoints.firstEntry().getValue();
        rewriteFrom(3);
        TreeEvidence onlyPinned = new TreeEvidence(
                MemoryLog.ORIGIN, new Kept(address -> Optional.empty(), 0, false), List.of(pinned), KEYS.known());
        assertThat(verify(onlyPinned).finding()).get().returns(Break.CHECKPOINT_MISMATCH, Finding::kind);
    }

    @Test
    void a_log_that_was_cut_off_is_shorter_than_its_checkpoints() {
        log.commits.subList(log.commits.size() / 2, log.commits.size()).clear();
        assertThat(verify(evidence()).finding())
                .get()
                .returns(log.checkpoints.floorKey(log.size()), Finding::index)
                .returns(Break.SHORTER_THAN_CHECKPOINT, Finding::kind);
    }

    @Test
    void a_changed_or_removed_tile_is_named() {
        byte[] tile = log.tiles.get(TileAddress.full(0, 2));
        tile[77 * 32 + 5] ^= 4;
        assertThat(verify(evidence()).finding())
                .get()
                .returns(2 * 256L + 77, Finding::index)
                .returns(Break.TILE_MISMATCH, Finding::kind);
        log.tiles.remove(TileAddress.full(0, 1));
        assertThat(verify(evidence()).finding())
                .get()
                .returns(256L, Finding::index)
                .returns(Break.TILE_MISSING, Finding::kind);
    }

    @Test
    void a_checkpoint_that_nobody_of_the_log_signed_is_named() {
        SignedCheckpoint fourth =
                log.checkpoints.values().stream().skip(3).findFirst().orElseThrow();
        long third = log.checkpoints.lowerKey(fourth.size());
        NoteSigner stranger = NoteSigner.generate(MemoryLog.ORIGIN.value());
        log.checkpoints.put(fourth.size(), fourth.checkpoint().sign(List.of(stranger)));
        assertThat(verify(evidence()).finding())
                .get()
                .returns(third, Finding::index)
                .returns(Break.FORGED_CHECKPOINT, Finding::kind);
        byte[] otherRoot = fourth.root().clone();
        otherRoot[0] ^= 1;
        log.checkpoints.put(
                fourth.size(), new Checkpoint(MemoryLog.ORIGIN, fourth.size(), otherRoot).sign(List.of(SIGNER)));
        assertThat(verify(evidence()).finding()).get().returns(Break.CHECKPOINT_MISMATCH, Finding::kind);
    }

    private void rewriteFrom(int at) {
        List<Commit> old = new ArrayList<>(log.commits.subList(at, log.commits.size()));
        log.commits.subList(at, log.commits.size()).clear();
        for (int i = 0; i < old.size(); i++) {
            Commit commit = old.get(i);
            List<LedgerEvent> events = new ArrayList<>(commit.events());
            if (i == 0) {
                LedgerEvent first = events.getFirst();
                byte[] payload = first.payload().clone();
                payload[0] ^= 1;
                events.set(
                        0,
                        new LedgerEvent(
                                first.index(),
                                first.eventId(),
                                first.timeNanos(),
                                first.aggregateType(),
                                first.aggregateId(),
                                first.sequence(),
                                first.storedType(),
                                first.revision(),
                                payload,
                                first.metadata()));
            }
            Commit last = log.commits.isEmpty() ? null : log.commits.getLast();
            log.commits.add(Commit.chain(
                    MemoryLog.ORIGIN, last, commit.atMicros(), commit.writer(), commit.commandId(), events));
        }
    }

    private TreeEvidence evidence() {
        return new TreeEvidence(
                MemoryLog.ORIGIN,
                new Kept(log.tileStore(), log.checkpoints.lastKey(), false),
                List.copyOf(log.checkpoints.values()),
                KEYS.known());
    }

    private VerificationReport verify(TreeEvidence evidence) {
        return new LedgerVerifier(MemoryLog.ORIGIN, evidence).finish(log.commits.iterator(), events -> {});
    }
}
