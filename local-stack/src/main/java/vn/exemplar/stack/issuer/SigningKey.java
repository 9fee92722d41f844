package vn.exemplar.stack.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;
import vn.exemplar.stack.host.Folders;

/** The key that signs the demo tokens. */
final class SigningKey {
    private static final int BITS = 2048;

    private SigningKey() {}

    static JWKSet fresh() {
        try {
            return new JWKSet(new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .generate());
        } catch (JOSEException failure) {
            throw new IllegalStateException("This JVM cannot generate an RSA key", failure);
        }
    }

    /** The key in {@code file}, so that tokens stay valid over a restart; made and kept there on first use. */
    static JWKSet keptIn(Path file) {
        try {
            if (Files.exists(file)) {
                return JWKSet.load(file.toFile());
            }
            JWKSet key = fresh();
            Folders.around(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, key.toString(false));
            return key;
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot keep the issuer's key in " + file, failure);
        } catch (ParseException failure) {
            throw new IllegalStateException("The issuer's key file is damaged; remove " + file, failure);
        }
    }
}
