package vn.exemplar.ledger.tampering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.mongo.Logs;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.TileAddress;
import vn.exemplar.ledger.proof.Tiles;
import vn.exemplar.ledger.verify.Finding;
import vn.exemplar.ledger.verify.LedgerVerifier;
import vn.exemplar.ledger.verify.TreeEvidence;
import vn.exemplar.ledger.verify.TreeEvidence.Kept;

/** A log that fits together in itself is held against what was kept while it grew. */
final class RewrittenLogTest {

    private static final int CASES = 40;
    private static final Tiles NO_TILES = address -> Optional.empty();

    private static final List<Commit> ORIGINAL = SampleLog.of(150, 2);

    private final KeptEvidence kept = KeptEvidence.of(ORIGINAL);

    @ParameterizedTest
    @EnumSource(Rewriting.class)
    void by_itself_it_shows_nothing(Rewriting rewriting) {
        for (long seed = 0; seed < CASES; seed++) {
            List<Commit> log = rewriting.of(ORIGINAL, new Random(seed));
            assertThat(LedgerVerifier.verify(Logs.ORIGIN, LogCopy.of(log).commits(), events -> {})
                            .finding())
                    .as("%s, seed %d", rewriting, seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Rewriting.class)
    void the_kept_tiles_name_the_first_event_that_is_another(Rewriting rewriting) {
        for (long seed = 0; seed < CASES; seed++) {
            List<Commit> log = rewriting.of(ORIGINAL, new Random(seed));
            long changed = firstDifference(log);
            boolean exact = changed < Math.min(kept.tiledEvents(), leaves(log).size());
            assertThat(finding(log, kept.tiles(), kept.tiledEvents(), kept.checkpoints()))
                    .as("%s, seed %d", rewriting, seed)
                    .returns(exact ? changed : kept.signedBefore(changed), Finding::index);
        }
    }

    @ParameterizedTest
    @EnumSource(Rewriting.class)
    void when_the_tiles_were_rewritten_too_the_checkpoints_from_outside_name_the_interval(Rewriting rewriting) {
        for (long seed = 0; seed < CASES; seed++) {
            List<Commit> log = rewriting.of(ORIGINAL, new Random(seed));
            KeptEvidence forged = KeptEvidence.of(log);
            long changed = firstDifference(log);
            assertThat(finding(log, forged.tiles(), forged.tiledEvents(), kept.checkpoints()))
                    .as("%s, seed %d", rewriting, seed)
                    .returns(kept.signedBefore(changed), Finding::index);
        }
    }

    @ParameterizedTest
    @EnumSource(Rewriting.class)
    void any_single_checkpoint_from_after_the_deed_is_enough(Rewriting rewriting) {
        for (long seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            List<Commit> log = rewriting.of(ORIGINAL, random);
            long changed = firstDifference(log);
            List<SignedCheckpoint> later = kept.checkpoints().stream()
                    .filter(checkpoint -> checkpoint.size() > changed)
                    .toList();
            SignedCheckpoint pinned = later.get(random.nextInt(later.size()));
            assertThat(finding(log, NO_TILES, 0, List.of(pinned)).kind())
                    .as("%s, seed %d", rewriting, seed)
                    .isIn(Break.CHECKPOINT_MISMATCH, Break.SHORTER_THAN_CHECKPOINT);
        }
    }

    @Test
    void a_forged_tile_is_named_with_the_event_whose_hash_it_has_not() {
        for (long seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            byte[] tile = kept.tile(TileAddress.full(0, 0));
            int at = random.nextInt(tile.length);
            byte before = tile[at];
            tile[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(finding(ORIGINAL, kept.tiles(), kept.tiledEvents(), kept.checkpoints()))
                    .as("seed %d", seed)
                    .returns((long) at / 32, Finding::index)
                    .returns(Break.TILE_MISMATCH, Finding::kind);
            tile[at] = before;
        }
    }

    /** Of a note only what is not signed may change and pass: then it still says the same. */
    @Test
    void a_forged_checkpoint_is_named() {
        for (long seed = 0; seed < 20 * CASES; seed++) {
            Random random = new Random(seed);
            int place = random.nextInt(kept.checkpoints().size());
            SignedCheckpoint genuine = kept.checkpoints().get(place);
            byte[] bytes = genuine.bytes().clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Optional<SignedCheckpoint> forged = parse(bytes);
            if (forged.isPresent()
                    && !forged.get()
                            .checkpoint()
                            .text()
                            .equals(genuine.checkpoint().text())) {
                List<SignedCheckpoint> checkpoints = new ArrayList<>(kept.checkpoints());
                checkpoints.set(place, forged.get());
                assertThat(finding(ORIGINAL, kept.tiles(), kept.tiledEvents(), checkpoints)
                                .kind())
                        .as("seed %d", seed)
                        .isIn(Break.FORGED_CHECKPOINT, Break.SHORTER_THAN_CHECKPOINT);
            }
        }
    }

    private static Optional<SignedCheckpoint> parse(byte[] bytes) {
        try {
            return Optional.of(SignedCheckpoint.parse(bytes));
        } catch (IllegalArgumentException noNote) {
            return Optional.empty();
        }
    }

    private static Finding finding(List<Commit> log, Tiles tiles, long tiled, List<SignedCheckpoint> checkpoints) {
        TreeEvidence evidence = new TreeEvidence(
                Logs.ORIGIN, new Kept(tiles, tiled, false), checkpoints, List.of(KeptEvidence.SIGNER.publicKey()));
        return new LedgerVerifier(Logs.ORIGIN, evidence)
                .finish(LogCopy.of(log).commits(), events -> {})
                .finding()
                .orElseThrow();
    }

    /** Index of the first event whose leaf is not as it was. */
    private long firstDifference(List<Commit> log) {
        List<byte[]> before = leaves(ORIGINAL);
        List<byte[]> after = leaves(log);
        int index = 0;
        while (index < Math.min(before.size(), after.size()) && Arrays.equals(before.get(index), after.get(index))) {
            index++;
        }
        return index;
    }

    private static List<byte[]> leaves(List<Commit> log) {
        return log.stream()
                .flatMap(commit -> commit.leafHashes(Logs.ORIGIN).stream())
                .toList();
    }
}
