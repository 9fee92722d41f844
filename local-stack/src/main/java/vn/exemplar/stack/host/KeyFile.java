package vn.exemplar.stack.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Private keys in files that only their owner reads. */
public final class KeyFile {
    private static final int LINE = 64;

    private KeyFile() {}

    /** {@code file} with an Ed25519 key (PKCS#8 in PEM); the key is made on first use and kept. */
    public static Path ed25519(Path file) {
        try {
            if (!Files.exists(file)) {
                Folders.around(file);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, freshPem());
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot keep a key in " + file, failure);
        }
    }

    private static String freshPem() {
        try {
            byte[] key = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            String body = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(key);
            return "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This JVM cannot generate an Ed25519 key", missing);
        }
    }
}
