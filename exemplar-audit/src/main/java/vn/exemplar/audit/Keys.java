package vn.exemplar.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.proof.NoteKey;
import vn.exemplar.ledger.proof.SignedCheckpoint;

/** The keys that an auditor trusts. What no known key signed proves nothing, neither that a log is intact nor the reverse. */
final class Keys {

    @Option(
            names = {"-k", "--key"},
            paramLabel = "VKEY",
            description = "Verifier key of the log, name+id+key, or a file with one a line. Several after a rotation.")
    private List<String> keys = List.of();

    List<NoteKey> given() throws IOException {
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
    List<NoteKey> required() throws IOException {
        List<NoteKey> read = given();
        if (read.isEmpty()) {
            throw new CouldNotCheck(
                    "A signature is worth as much as its key: give the verifier key of the log (--key)");
        }
        return read;
    }

    /** @throws CouldNotCheck when a checkpoint is of another log, or bears no signature of these keys */
    static void requireKnown(SignedCheckpoint checkpoint, LogOrigin origin, List<NoteKey> keys) {
        LogOrigin of = checkpoint.checkpoint().origin();
        if (!of.equals(origin)) {
            throw new CouldNotCheck("The checkpoint of size %d is of the log %s, and %s is examined"
                    .formatted(checkpoint.size(), of, origin));
        }
        if (!checkpoint.note().bearsSignatureOf(keys)) {
            throw new CouldNotCheck(("The checkpoint of size %d is not signed by a key that was given: after a rotation"
                            + " give each key (--key)")
                    .formatted(checkpoint.size()));
        }
    }
}
