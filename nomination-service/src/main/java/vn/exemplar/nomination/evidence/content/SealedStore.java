package vn.exemplar.nomination.evidence.content;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import vn.exemplar.chassis.act.CommandIds;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.ledger.erasure.SubjectKey;
import vn.exemplar.ledger.erasure.SubjectKeys;

/**
 * The store, in which each content lies sealed under the key of its nomination, in segments that open in their own place
 * only. Writing and reading need the memory of one segment, whatever the size.
 */
final class SealedStore {
    static final int SEGMENT = 64 * 1024;
    private static final int KEY_BYTES = 32;
    private static final byte[] USE = "exemplar content v2".getBytes(StandardCharsets.UTF_8);

    private final ContentStore store;
    private final SubjectKeys keys;

    SealedStore(ContentStore store, SubjectKeys keys) {
        this.store = store;
        this.keys = keys;
    }

    /** Seals the file beside itself first: an adapter may have to read it more than once. */
    void put(ContentEntry arriving, Path file) throws IOException {
        StreamingAead cipher = cipher(keyToSealWith(arriving.nominationId()));
        Path sealed = file.resolveSibling("sealed-" + CommandIds.fresh() + ".part");
        try {
            try (OutputStream sealing = cipher.newEncryptingStream(
                    Files.newOutputStream(sealed), arriving.content().place())) {
                Files.copy(file, sealing);
            }
            store.put(arriving.key(), sealed);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        } finally {
            Files.deleteIfExists(sealed);
        }
    }

    /** The content in clear; reading fails where it is not what was sealed. */
    InputStream open(ContentEntry held) throws IOException {
        StreamingAead cipher = cipher(keyToOpenWith(held.nominationId()));
        try {
            return cipher.newDecryptingStream(
                    store.open(held.key()), held.content().place());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    void delete(String key) throws IOException {
        store.delete(key);
    }

    void check() throws IOException {
        store.check();
    }

    SubjectKey.Usable keyToOpenWith(String nominationId) {
        return switch (keys.find(nominationId)) {
            case SubjectKey.Usable usable -> usable;
            case SubjectKey.Destroyed() -> throw Refusal.notFound("file-erased", "A4");
        };
    }

    SubjectKey.Usable keyToSealWith(String nominationId) {
        return switch (keys.prepare(nominationId)) {
            case SubjectKey.Usable usable -> usable;
            case SubjectKey.Destroyed() -> throw Refusal.conflict("personal-data-erased", "A4");
        };
    }

    /** Under a key for contents alone, from which Tink derives one for each object. */
    private static StreamingAead cipher(SubjectKey.Usable key) {
        try {
            byte[] ofContents = Hkdf.computeHkdf("HMACSHA256", key.secret(), new byte[0], USE, KEY_BYTES);
            return new AesGcmHkdfStreaming(ofContents, "HMACSHA256", KEY_BYTES, SEGMENT, 0);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
