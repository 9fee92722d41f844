package vn.exemplar.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.proof.CheckpointKeys;
import vn.exemplar.ledger.proof.Integrator;
import vn.exemplar.ledger.proof.MemoryLog;
import vn.exemplar.ledger.proof.NoteSigner;

/** A log grows and is signed while a verifier follows it, with its evidence. */
final class GrowingEvidenceTest {

    private static final CheckpointKeys KEYS =
            new CheckpointKeys(List.of(NoteSigner.generate(MemoryLog.ORIGIN.value())), List.of());

    private final MemoryLog log = new MemoryLog();
    private final GrowingEvidence evidence =
            new GrowingEvidence(MemoryLog.ORIGIN, log.tileStore(), log.checkpointStore(), KEYS.known());
    private final LedgerVerifier verifier = new LedgerVerifier(MemoryLog.ORIGIN, evidence);
    private int proved;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void runs_that_go_on_meet_every_checkpoint_however_signing_and_reading_interleave(long seed) {
        Random random = new Random(seed);
        while (log.size() < 1_500) {
            switch (random.nextInt(4)) {
                case 0 -> sign();
                case 1 -> assertThat(run().finding()).isEmpty();
                default -> log.append(1 + random.nextInt(9));
            }
        }
        sign();
        assertThat(run().finding()).isEmpty();
        assertThat(evidence.signedSize()).isEqualTo(log.size());
    }

    @Test
    void what_was_signed_while_a_run_was_reading_is_compared_by_the_next() {
        log.append(3);
        sign();
        evidence.grow();
        log.append(4);
        sign();
        log.append(5);
        assertThat(read().finding()).isEmpty();
        assertThat(evidence.signedSize()).isEqualTo(3);
        assertThat(run().finding()).isEmpty();
        assertThat(evidence.signedSize()).isEqualTo(7);
    }

    @Test
    void what_a_run_read_before_it_was_signed_is_convicted_when_another_content_was_signed() {
        log.append(3);
        sign();
        log.append(4);
        Commit signed = log.commits.getLast();
        Commit first = log.commits.getFirst();
        Commit other = Commit.chain(
                MemoryLog.ORIGIN, first, signed.atMicros() + 1, signed.writer(), signed.commandId(), signed.events());
        log.commits.set(1, other);
        assertThat(run().finding()).isEmpty();
        log.commits.set(1, signed);
        sign();
        log.commits.set(1, other);
        assertThat(run().finding())
                .get()
                .returns(Break.CHECKPOINT_MISMATCH, Finding::kind)
                .returns(3L, Finding::index);
    }

    @Test
    void a_log_that_ends_before_what_is_signed_is_found_out_by_a_run_that_goes_on() {
        log.append(3);
        sign();
        assertThat(run().finding()).isEmpty();
        log.append(4);
        sign();
        log.commits.removeLast();
        assertThat(run().finding()).get().returns(Break.SHORTER_THAN_CHECKPOINT, Finding::kind);
    }

    private void sign() {
        new Integrator(MemoryLog.ORIGIN, log, log.tileStore(), log.checkpointStore(), KEYS).round();
    }

    private VerificationReport run() {
        evidence.grow();
        return read();
    }

    private VerificationReport read() {
        List<Commit> rest = log.commits.subList(Math.max(0, proved - 1), log.commits.size());
        VerificationReport report = verifier.finish(rest.iterator(), events -> {});
        proved = (int) report.commits();
        return report;
    }
}
