package vn.exemplar.ledger.proof;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/**
 * A text with signatures (C2SP signed-note). A reader trusts the text only after {@link #requireSignature}.
 *
 * @param text ends with a line feed
 * @param signatures one for each key that signed, at least one
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    private static final int LONGEST = 1_000_000;
    private static final int MOST_SIGNATURES = 100;

    /**
     * One signature line.
     *
     * @param name of the key
     * @param keyId four bytes
     * @param bytes of the signature
     */
    public record NoteSignature(String name, int keyId, byte[] bytes) {

        private static final String DASH = "\u2014 ";

        static NoteSignature parse(String line) {
            String[] parts = line.split(" ", -1);
            if (!line.startsWith(DASH) || parts.length != 3 || !parts[1].matches("[^\\s+]+")) {
                throw new IllegalArgumentException("A note has a line among its signatures that is none");
            }
            byte[] idAndBytes = Base64.getDecoder().decode(parts[2]);
            if (idAndBytes.length <= Integer.BYTES) {
                throw new IllegalArgumentException("A signature of the note is too short");
            }
            return new NoteSignature(
                    parts[1],
                    ByteBuffer.wrap(idAndBytes).getInt(),
                    Arrays.copyOfRange(idAndBytes, Integer.BYTES, idAndBytes.length));
        }

        String line() {
            byte[] idAndBytes = ByteBuffer.allocate(Integer.BYTES + bytes.length)
                    .putInt(keyId)
                    .put(bytes)
                    .array();
            return DASH + name + ' ' + Base64.getEncoder().encodeToString(idAndBytes) + '\n';
        }

        boolean isBy(NoteKey key) {
            return name.equals(key.name()) && keyId == key.id();
        }
    }

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || signatures.isEmpty()) {
            throw new IllegalArgumentException("A note has a text that ends with a line feed, and a signature");
        }
    }

    /** Signs a text with each of the keys, in their order. */
    public static SignedNote sign(String text, Collection<NoteSigner> signers) {
        byte[] signed = text.getBytes(StandardCharsets.UTF_8);
        List<NoteSignature> signatures = signers.stream()
                .map(signer -> new NoteSignature(
                        signer.publicKey().name(), signer.publicKey().id(), signer.sign(signed)))
                .toList();
        return new SignedNote(text, signatures);
    }

    /** @throws IllegalArgumentException when the bytes are no signed note */
    public static SignedNote parse(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("A note is not longer than " + LONGEST + " bytes");
        }
        try {
            return parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException malformed) {
            throw new IllegalArgumentException("A note is UTF-8", malformed);
        }
    }

    /** @throws IllegalArgumentException when the text is no signed note */
    public static SignedNote parse(String note) {
        if (note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new IllegalArgumentException("A note has no control characters but line feeds");
        }
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n") || blank + 2 == note.length()) {
            throw new IllegalArgumentException("A note is a text, an empty line and signatures");
        }
        List<String> lines = note.substring(blank + 2).lines().toList();
        if (lines.size() > MOST_SIGNATURES) {
            throw new IllegalArgumentException("A note has at most " + MOST_SIGNATURES + " signatures");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        lines.forEach(line -> signatures.add(NoteSignature.parse(line)));
        SignedNote read = new SignedNote(note.substring(0, blank + 1), signatures);
        if (!read.toString().equals(note)) {
            throw new IllegalArgumentException("A signature of the note is not in padded standard base64");
        }
        return read;
    }

    /**
     * Checks that a known key signed. Signatures of unknown keys are ignored; of a known key each must be right.
     *
     * @throws UntrustedNoteException when none of the keys signed, or a signature by one of them is wrong
     */
    public void requireSignature(Collection<NoteKey> known) {
        byte[] signed = text.getBytes(StandardCharsets.UTF_8);
        boolean any = false;
        for (NoteSignature signature : signatures) {
            for (NoteKey key : known) {
                if (signature.isBy(key)) {
                    if (!key.verifies(signed, signature.bytes())) {
                        throw new UntrustedNoteException("The signature by " + key.name() + " is wrong");
                    }
                    any = true;
                }
            }
        }
        if (!any) {
            throw new UntrustedNoteException("The note is not signed by a known key");
        }
    }

    /** Whether one of these keys is named among the signatures; that they are right is not checked. */
    public boolean bearsSignatureOf(Collection<NoteKey> keys) {
        return signatures.stream().anyMatch(signature -> keys.stream().anyMatch(signature::isBy));
    }

    /** The note as it is stored and sent. */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()));
        return note.toString();
    }
}
