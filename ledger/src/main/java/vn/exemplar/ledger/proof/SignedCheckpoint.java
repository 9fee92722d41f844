package vn.exemplar.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import vn.exemplar.ledger.chain.LogOrigin;

/**
 * A checkpoint with its signatures, trusted only after {@link #requireTrust}.
 *
 * @param checkpoint what was signed
 * @param note the text that says it, and the signatures
 */
public record SignedCheckpoint(Checkpoint checkpoint, SignedNote note) {

    /** @throws IllegalArgumentException when the bytes are no signed checkpoint */
    public static SignedCheckpoint parse(byte[] note) {
        SignedNote read = SignedNote.parse(note);
        return new SignedCheckpoint(Checkpoint.parse(read.text()), read);
    }

    /** @throws UntrustedNoteException when it is of another log, or no known key signed it */
    public void requireTrust(LogOrigin origin, Collection<NoteKey> known) {
        if (!checkpoint.origin().equals(origin)) {
            throw new UntrustedNoteException(
                    "The checkpoint is of the log %s, not of %s".formatted(checkpoint.origin(), origin));
        }
        note.requireSignature(known);
    }

    public long size() {
        return checkpoint.size();
    }

    public byte[] root() {
        return checkpoint.root();
    }

    /** The note in UTF-8, as it is stored, served and published. */
    public byte[] bytes() {
        return note.toString().getBytes(StandardCharsets.UTF_8);
    }
}
