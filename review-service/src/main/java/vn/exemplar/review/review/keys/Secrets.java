package vn.exemplar.review.review.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The only place that calls cryptography: HPKE (RFC 9180) for ballots, HMAC-SHA-256. */
final class Secrets {
    private static final String HMAC = "HmacSHA256";
    private static final int HMAC_KEY_BYTES = 32;
    private static final Parameters HPKE = hpke();

    private Secrets() {}

    static KeysetHandle newBallotKey() {
        return calculated(() -> KeysetHandle.generateNew(HPKE, primitives()));
    }

    static byte[] newHmacKey() {
        byte[] key = new byte[HMAC_KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    static byte[] publicBytes(KeysetHandle privateKey) {
        return calculated(() ->
                TinkProtoKeysetFormat.serializeKeysetWithoutSecret(privateKey.getPublicKeysetHandle(), primitives()));
    }

    static byte[] secretBytes(KeysetHandle key) {
        return calculated(
                () -> TinkProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get(), primitives()));
    }

    static byte[] seal(byte[] publicKey, byte[] text, byte[] context) {
        return calculated(() -> TinkProtoKeysetFormat.parseKeysetWithoutSecret(publicKey, primitives())
                .getPrimitive(primitives(), HybridEncrypt.class)
                .encrypt(text, context));
    }

    static byte[] open(byte[] privateKey, byte[] sealed, byte[] context) {
        return calculated(() -> secretKey(privateKey)
                .getPrimitive(primitives(), HybridDecrypt.class)
                .decrypt(sealed, context));
    }

    static byte[] hmac(byte[] key, String... parts) {
        return calculated(() -> {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            for (String part : parts) {
                byte[] bytes = part.getBytes(UTF_8);
                mac.update((byte) (bytes.length >>> 8));
                mac.update((byte) bytes.length);
                mac.update(bytes);
            }
            return mac.doFinal();
        });
    }

    private static Configuration primitives() throws GeneralSecurityException {
        return RegistryConfiguration.get();
    }

    private static KeysetHandle secretKey(byte[] bytes) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseKeyset(bytes, InsecureSecretKeyAccess.get(), primitives());
    }

    private static Parameters hpke() {
        return calculated(() -> {
            HybridConfig.register();
            return HpkeParameters.builder()
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .build();
        });
    }

    private static <T> T calculated(Calculation<T> calculation) {
        try {
            return calculation.run();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed text or its key is not what it should be", e);
        }
    }

    @FunctionalInterface
    private interface Calculation<T> {
        T run() throws GeneralSecurityException;
    }
}
