package vn.exemplar.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.exemplar.ledger.chain.LogOrigin;

final class CheckpointFileTest {

    private static final LogOrigin ORIGIN = new LogOrigin("exemplar.vn/file");
    private static final NoteSigner SIGNER = NoteSigner.generate(ORIGIN.value());

    @TempDir
    private Path folder;

    @Test
    void what_was_published_last_is_found_and_everything_stays() throws IOException {
        Path path = folder.resolve("checkpoints.txt");
        CheckpointFile file = new CheckpointFile(path);
        assertThat(file.newest()).isEmpty();
        for (int size = 1; size <= 150; size++) {
            file.publish(checkpoint(size));
        }
        assertThat(new CheckpointFile(path).newest()).get().returns(150L, SignedCheckpoint::size);
        List<SignedCheckpoint> all = CheckpointFile.parse(Files.readAllBytes(path));
        assertThat(all).hasSize(150);
        all.forEach(checkpoint -> checkpoint.requireTrust(ORIGIN, List.of(SIGNER.publicKey())));
    }

    @Test
    void a_note_that_a_crash_cut_off_spoils_neither_the_one_before_nor_the_next() throws IOException {
        Path path = folder.resolve("checkpoints.txt");
        CheckpointFile file = new CheckpointFile(path);
        byte[] note = checkpoint(2).bytes();
        for (int cut = 0; cut < note.length; cut += 9) {
            Files.deleteIfExists(path);
            file.publish(checkpoint(1));
            Files.write(path, java.util.Arrays.copyOf(note, cut), StandardOpenOption.APPEND);
            assertThat(file.newest()).as("cut at %d", cut).get().returns(1L, SignedCheckpoint::size);
            file.publish(checkpoint(3));
            assertThat(CheckpointFile.parse(Files.readAllBytes(path)))
                    .as("cut at %d", cut)
                    .extracting(SignedCheckpoint::size)
                    .containsExactly(1L, 3L);
        }
    }

    private static SignedCheckpoint checkpoint(long size) {
        return new Checkpoint(ORIGIN, size, new byte[32]).sign(List.of(SIGNER));
    }
}
