package vn.exemplar.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.Leaf;
import vn.exemplar.ledger.proof.CheckpointKeys;
import vn.exemplar.ledger.proof.HashTree;
import vn.exemplar.ledger.proof.Integrator;
import vn.exemplar.ledger.proof.MemoryLog;
import vn.exemplar.ledger.proof.NoteSigner;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.TlogProof;

/**
 * Exports are accepted by code that this project did not write: Go's {@code sumdb/note} and {@code sumdb/tlog}, and
 * Tessera's {@code fsck} ({@code src/test/go}). Skipped where there is no Go, or its modules cannot be had.
 */
final class IndependentIT {

    private static final NoteSigner SIGNER = NoteSigner.generate(MemoryLog.ORIGIN.value());
    private static final CheckpointKeys KEYS = new CheckpointKeys(List.of(SIGNER), List.of());

    @TempDir
    private static Path temporary;

    private static Path program;

    private record Outcome(int code, String output) {}

    @BeforeAll
    static void build() throws Exception {
        Path source = Path.of("src/test/go");
        program = temporary.toAbsolutePath().resolve("independent");
        Outcome version = run(source, "go", "version");
        assumeTrue(version.code() == 0, "SKIPPED: no Go on the PATH, so nobody else's code checked the exports");
        Outcome modules = run(source, "go", "mod", "download");
        assumeTrue(modules.code() == 0, () -> "SKIPPED: Go's modules cannot be had: " + modules.output());
        Outcome built = run(source, "go", "build", "-o", program.toString(), ".");
        assertThat(built.code()).as(built.output()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 255, 256, 257, 700, 66_000})
    void an_export_is_intact_for_go_and_tessera(int events) throws Exception {
        MemoryLog log = log(events);
        Path folder = export(log, "export-" + events);
        Outcome outcome = check(folder, proof(log, events / 2));
        assertThat(outcome.code()).as(outcome.output()).isZero();
        assertThat(outcome.output()).contains("intact: " + events + " entries");
    }

    @Test
    void what_is_changed_is_not_intact_for_them_either() throws Exception {
        MemoryLog log = log(700);
        Path folder = export(log, "changed");
        Path proof = proof(log, 3);
        for (String victim : List.of("checkpoint", "tile/0/001", "tile/entries/001", "tile/1/000.p/2")) {
            byte[] original = Files.readAllBytes(folder.resolve(victim));
            byte[] changed = original.clone();
            changed[changed.length / 2] ^= 1;
            Files.write(folder.resolve(victim), changed);
            assertThat(check(folder, proof).code()).as(victim).isEqualTo(1);
            Files.write(folder.resolve(victim), original);
        }
        assertThat(check(folder, proof).code()).isZero();
    }

    private static MemoryLog log(int events) {
        MemoryLog log = new MemoryLog();
        while (log.size() < events) {
            log.append((int) Math.min(5, events - log.size()));
        }
        Integrator integrator = new Integrator(MemoryLog.ORIGIN, log, log.tileStore(), log.checkpointStore(), KEYS);
        while (integrator.round().newest().map(SignedCheckpoint::size).orElse(0L) < events) {}
        return log;
    }

    private static Path export(MemoryLog log, String name) {
        Path folder = temporary.resolve(name);
        ExportWriter.write(folder, MemoryLog.ORIGIN, log, List.copyOf(log.checkpoints.values()), done -> {});
        return folder;
    }

    private static Path proof(MemoryLog log, long index) throws IOException {
        SignedCheckpoint newest = log.checkpoints.lastEntry().getValue();
        Commit commit = log.commits.stream()
                .filter(each -> each.lastIndex() >= index)
                .findFirst()
                .orElseThrow();
        byte[] leaf = Leaf.encode(MemoryLog.ORIGIN, commit, Math.toIntExact(index - commit.firstIndex()));
        HashTree tree = new HashTree(newest.size(), log.allTiles());
        byte[] proof = new TlogProof(Optional.of(leaf), tree.inclusion(index), newest).bytes();
        return Files.write(temporary.resolve(newest.size() + ".tlog-proof"), proof);
    }

    private static Outcome check(Path folder, Path proof) throws Exception {
        return run(
                temporary,
                program.toString(),
                "-vkey",
                SIGNER.publicKey().vkey(),
                "-folder",
                folder.toString(),
                "-proof",
                proof.toString());
    }

    private static Outcome run(Path folder, String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException notThere) {
            return new Outcome(127, notThere.toString());
        }
    }
}
