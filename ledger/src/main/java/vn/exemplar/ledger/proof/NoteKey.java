package vn.exemplar.ledger.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.exemplar.ledger.chain.Hashes;

/**
 * A public key that notes are verified with (C2SP signed-note, Ed25519).
 *
 * @param name of the key; for a log its origin
 * @param id first four bytes of SHA-256(name, line feed, 1, key)
 * @param key Ed25519
 */
public record NoteKey(String name, int id, PublicKey key) {

    /** Type of an Ed25519 signature. */
    static final byte ED25519 = 1;

    private static final int RAW_LENGTH = 32;
    /** What stands before the 32 bytes in X.509's form of an Ed25519 key. */
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final Pattern VKEY = Pattern.compile("([^\\s+]{1,128})\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]{44})");

    static NoteKey of(String name, PublicKey key) {
        byte[] named = (name + '\n').getBytes(StandardCharsets.UTF_8);
        byte[] hashed = ByteBuffer.allocate(named.length + 1 + RAW_LENGTH)
                .put(named)
                .put(ED25519)
                .put(raw(key))
                .array();
        return new NoteKey(name, ByteBuffer.wrap(Hashes.sha256(hashed)).getInt(), key);
    }

    /**
     * Reads the text form {@code name+id+key}, as {@link #vkey} writes it and Go's {@code sumdb/note} does.
     *
     * @throws IllegalArgumentException when it is none, or its id is not that of its key
     */
    public static NoteKey parse(String vkey) {
        Matcher parts = VKEY.matcher(vkey.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "A verifier key is name+id+key, id being 8 hexadecimal digits and key in base64: " + vkey);
        }
        byte[] typed = Base64.getDecoder().decode(parts.group(3));
        if (typed.length != 1 + RAW_LENGTH || typed[0] != ED25519) {
            throw new IllegalArgumentException("Not an Ed25519 verifier key: " + vkey);
        }
        NoteKey read = of(parts.group(1), publicKey(Arrays.copyOfRange(typed, 1, typed.length)));
        if (!HexFormat.of().toHexDigits(read.id).equals(parts.group(2))) {
            throw new IllegalArgumentException("The id in the verifier key is not that of its key: " + vkey);
        }
        return read;
    }

    /** The key as one line of text. */
    public String vkey() {
        byte[] typed =
                ByteBuffer.allocate(1 + RAW_LENGTH).put(ED25519).put(raw(key)).array();
        return name
                + '+'
                + HexFormat.of().toHexDigits(id)
                + '+'
                + Base64.getEncoder().encodeToString(typed);
    }

    boolean verifies(byte[] text, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(text);
            return verifier.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static byte[] raw(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - RAW_LENGTH, encoded.length);
    }

    private static PublicKey publicKey(byte[] raw) {
        byte[] encoded = ByteBuffer.allocate(X509_PREFIX.length + raw.length)
                .put(X509_PREFIX)
                .put(raw)
                .array();
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException malformed) {
            throw new IllegalArgumentException("Not an Ed25519 public key", malformed);
        }
    }
}
