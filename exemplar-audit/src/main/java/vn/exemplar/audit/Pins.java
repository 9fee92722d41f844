package vn.exemplar.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import vn.exemplar.ledger.proof.CheckpointFile;
import vn.exemplar.ledger.proof.SignedCheckpoint;

/** Checkpoints that were kept elsewhere: what shows that a log was not written and signed anew. */
final class Pins {

    @Option(
            names = "--pinned",
            paramLabel = "FILE",
            description = "Checkpoints that were kept elsewhere: single ones, or a file that a service appends to.")
    private List<Path> pinned = List.of();

    List<SignedCheckpoint> read() throws IOException {
        List<SignedCheckpoint> read = new ArrayList<>();
        for (Path file : pinned) {
            read.addAll(in(file));
        }
        return read;
    }

    /** The checkpoints in a file, at least one. */
    static List<SignedCheckpoint> in(Path file) throws IOException {
        List<SignedCheckpoint> found = CheckpointFile.parse(Files.readAllBytes(file));
        if (found.isEmpty()) {
            throw new CouldNotCheck(file + " holds no checkpoint");
        }
        return found;
    }
}
