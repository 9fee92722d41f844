package vn.exemplar.ledger.proof;

import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.exemplar.ledger.chain.Hashes;
import vn.exemplar.ledger.chain.LogOrigin;

/**
 * What a log was at a size (C2SP tlog-checkpoint, without extension lines).
 *
 * @param origin name of the log
 * @param size number of events
 * @param root head of the tree of their leaves, 32 bytes
 */
public record Checkpoint(LogOrigin origin, long size, byte[] root) {

    private static final Pattern TEXT = Pattern.compile("([^\\n]+)\\n(0|[1-9][0-9]{0,18})\\n([A-Za-z0-9+/=]{44})\\n");

    public Checkpoint {
        if (size < 0 || root.length != Hashes.LENGTH) {
            throw new IllegalArgumentException("A checkpoint has a size and a root of 32 bytes");
        }
    }

    /** @throws IllegalArgumentException when the text is no checkpoint, or one with extension lines */
    public static Checkpoint parse(String text) {
        Matcher lines = TEXT.matcher(text);
        if (!lines.matches()) {
            throw new IllegalArgumentException("A checkpoint is the lines origin, size and root");
        }
        Checkpoint read = new Checkpoint(
                new LogOrigin(lines.group(1)),
                Long.parseLong(lines.group(2)),
                Base64.getDecoder().decode(lines.group(3)));
        if (!read.text().equals(text)) {
            throw new IllegalArgumentException("The root of a checkpoint is padded standard base64");
        }
        return read;
    }

    /** The text that is signed. */
    public String text() {
        return origin.value() + '\n' + size + '\n' + Base64.getEncoder().encodeToString(root) + '\n';
    }

    /** Signed with each of the keys: the current one, and during a rotation its successor. */
    public SignedCheckpoint sign(List<NoteSigner> signers) {
        return new SignedCheckpoint(this, SignedNote.sign(text(), signers));
    }

    /**
     * Reads a signed checkpoint of a log.
     *
     * @throws IllegalArgumentException when it is none
     * @throws UntrustedNoteException when it is of another log, or no known key signed it
     */
    public static SignedCheckpoint open(byte[] note, LogOrigin origin, Collection<NoteKey> known) {
        SignedCheckpoint read = SignedCheckpoint.parse(note);
        read.requireTrust(origin, known);
        return read;
    }
}
