package vn.exemplar.ledger.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** A private key that signs notes (Ed25519). Its text form is PKCS#8 in PEM, as {@code openssl genpkey} writes it. */
public final class NoteSigner {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private final NoteKey publicKey;
    private final PrivateKey privateKey;

    private NoteSigner(NoteKey publicKey, PrivateKey privateKey) {
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    /**
     * Reads a key.
     *
     * @param name of the key; for a log its origin
     * @param pem PKCS#8 in PEM
     * @throws IllegalArgumentException when it is not an Ed25519 key; the message does not repeat what was given
     */
    public static NoteSigner of(String name, String pem) {
        int begin = pem.indexOf(BEGIN);
        int end = pem.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("A signing key is PKCS#8 in PEM, with the line " + BEGIN);
        }
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(pem.substring(begin + BEGIN.length(), end));
            PrivateKey key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return of(name, pairOf(key));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            throw new IllegalArgumentException("The signing key is not an Ed25519 key in PKCS#8");
        }
    }

    /** A new key. */
    public static NoteSigner generate(String name) {
        try {
            return of(name, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has Ed25519", missing);
        }
    }

    private static NoteSigner of(String name, KeyPair pair) {
        return new NoteSigner(NoteKey.of(name, pair.getPublic()), pair.getPrivate());
    }

    /**
     * The pair that a private key belongs to. The JDK derives a public key only while it generates a pair; it makes the
     * same pair again when it is given the same 32 random bytes, which are the private key.
     */
    private static KeyPair pairOf(PrivateKey key) throws GeneralSecurityException {
        byte[] seed = ((EdECPrivateKey) key).getBytes().orElseThrow(() -> new IllegalArgumentException("no seed"));
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, bytes.length);
            }
        });
        KeyPair pair = generator.generateKeyPair();
        if (!pair.getPrivate().equals(key)) {
            throw new GeneralSecurityException("This JDK does not derive the public key of a private one");
        }
        return pair;
    }

    public NoteKey publicKey() {
        return publicKey;
    }

    /** The private key, to be kept outside of the database. */
    public String pem() {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(privateKey.getEncoded());
        return BEGIN + '\n' + body + '\n' + END + '\n';
    }

    byte[] sign(byte[] text) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(privateKey);
            signer.update(text);
            return signer.sign();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The signing key does not sign", failure);
        }
    }
}
