package vn.exemplar.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.proof.CheckpointFile;
import vn.exemplar.ledger.proof.NoteKey;
import vn.exemplar.ledger.proof.SignedCheckpoint;

/** What an auditor brings along: keys, checkpoints, a token. */
final class Access {

    @Option(
            names = {"-k", "--key"},
            paramLabel = "VKEY",
            description = "Verifier key of the log, name+id+key, or a file with one a line. Several after a rotation.")
    private List<String> keys = List.of();

    @Option(
            names = "--origin",
            description = "Name of the log. Default: the name of the key, else what its newest checkpoint says.")
    private @Nullable String origin;

    @Option(
            names = "--pinned",
            paramLabel = "FILE",
            description = "Checkpoints that were kept elsewhere: single ones, or a file that a service appends to.")
    private List<Path> pinned = List.of();

    @Option(
            names = "--token",
            description = "Access token of an auditor, for a log over HTTP. Default: $EXEMPLAR_TOKEN.",
            defaultValue = "${env:EXEMPLAR_TOKEN:-}")
    private String token = "";

    List<NoteKey> keys() throws IOException {
        List<NoteKey> read = new ArrayList<>();
        for (String key : keys) {
            Path file = Path.of(key);
            for (String line : Files.isRegularFile(file) ? Files.readAllLines(file) : List.of(key)) {
                read.add(NoteKey.parse(line));
            }
        }
        return read;
    }

    /** Keys without which the answer would be worth nothing. */
    List<NoteKey> requiredKeys() throws IOException {
        List<NoteKey> read = keys();
        if (read.isEmpty()) {
            throw new CouldNotCheck(
                    "A signature is worth as much as its key: give the verifier key of the log (--key)");
        }
        return read;
    }

    List<SignedCheckpoint> pinned() throws IOException {
        List<SignedCheckpoint> read = new ArrayList<>();
        for (Path file : pinned) {
            read.addAll(checkpointsIn(file));
        }
        return read;
    }

    /** The checkpoints in a file, at least one. */
    static List<SignedCheckpoint> checkpointsIn(Path file) throws IOException {
        List<SignedCheckpoint> found = CheckpointFile.parse(Files.readAllBytes(file));
        if (found.isEmpty()) {
            throw new CouldNotCheck(file + " holds no checkpoint");
        }
        return found;
    }

    /** The log that is meant, whatever a log says of itself. */
    LogOrigin origin(LogSource log) throws IOException {
        String given = origin;
        if (given != null) {
            return new LogOrigin(given);
        }
        List<String> names = keys().stream().map(NoteKey::name).distinct().toList();
        if (names.size() > 1) {
            throw new CouldNotCheck("The keys are of several logs: say with --origin which one is meant");
        }
        return names.isEmpty() ? log.origin() : new LogOrigin(names.getFirst());
    }

    LogSource open(String log) {
        return LogSource.open(log, token);
    }
}
