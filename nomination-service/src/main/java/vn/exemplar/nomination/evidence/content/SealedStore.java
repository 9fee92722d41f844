package vn.exemplar.nomination.evidence.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.exemplar.chassis.act.CommandIds;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.ledger.erasure.SubjectKey;
import vn.exemplar.ledger.erasure.SubjectKeys;

/** The store, in which each content lies sealed under the key of its nomination. */
final class SealedStore {
    private final ContentStore store;
    private final SubjectKeys keys;

    SealedStore(ContentStore store, SubjectKeys keys) {
        this.store = store;
        this.keys = keys;
    }

    /** Seals the file beside itself first: an adapter may have to read it more than once. */
    void put(ContentEntry arriving, Path file) throws IOException {
        SubjectKey.Usable key = keyToSealWith(arriving.nominationId());
        Path sealed = file.resolveSibling("sealed-" + CommandIds.fresh() + ".part");
        try {
            SealedContent.seal(arriving.content(), file, sealed, key);
            store.put(arriving.key(), sealed);
        } finally {
            Files.deleteIfExists(sealed);
        }
    }

    InputStream open(ContentEntry held) throws IOException {
        SubjectKey.Usable key = keyToOpenWith(held.nominationId());
        return SealedContent.open(store.open(held.key()), held.content(), key);
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
}
