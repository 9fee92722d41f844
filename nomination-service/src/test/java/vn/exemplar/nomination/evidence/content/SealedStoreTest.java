package vn.exemplar.nomination.evidence.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.ledger.erasure.InMemorySubjectKeys;

/** What lies in the store opens with its key, in its place and whole, or not at all. */
class SealedStoreTest {
    private static final int SEGMENT = SealedStore.SEGMENT;

    private final StoreInMemory objects = new StoreInMemory();
    private final SealedStore store = new SealedStore(objects, InMemorySubjectKeys.derivedFrom("test"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, SEGMENT - 100, SEGMENT - 16, SEGMENT, SEGMENT + 1, 3 * SEGMENT, 3 * SEGMENT + 7})
    void comes_back_as_it_was_N6(int size) throws IOException {
        byte[] clear = bytes(size);
        ContentEntry entry = sealed(clear);
        assertThat(opened(entry)).isEqualTo(clear);
        assertThat(folder).isDirectoryNotContaining("glob:**sealed-*");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, SEGMENT - 1, SEGMENT, SEGMENT + 1, 2 * SEGMENT, 2 * SEGMENT + 9, 3 * SEGMENT + 7})
    void is_read_from_any_byte_on_N6(int from) throws IOException {
        byte[] clear = bytes(3 * SEGMENT + 7);
        try (InputStream content = store.open(sealed(clear))) {
            assertThat(content.read()).isEqualTo(clear[0] & 0xff);
            assertThat(content.skip(from)).isEqualTo(Math.min(from, clear.length - 1));
            assertThat(content.readAllBytes())
                    .isEqualTo(Arrays.copyOfRange(clear, Math.min(1 + from, clear.length), clear.length));
            assertThat(content.skip(1)).isZero();
            assertThat(content.read()).isEqualTo(-1);
        }
    }

    @Test
    void opens_under_the_key_of_its_nomination_and_as_itself_only_A4() throws IOException {
        ContentEntry entry = sealed(bytes(2 * SEGMENT));
        SealedStore otherKeys = new SealedStore(objects, InMemorySubjectKeys.derivedFrom("other"));
        assertThatThrownBy(() -> otherKeys.open(entry).readAllBytes()).isInstanceOf(IOException.class);
        assertThatItDoesNotOpen(entry(entry.key(), "n2", entry.sha256(), entry.size()));
        assertThatItDoesNotOpen(entry(entry.key(), "n1", "other", entry.size()));
        assertThatItDoesNotOpen(entry(entry.key(), "n1", entry.sha256(), SEGMENT));
    }

    @Test
    void what_was_changed_moved_or_cut_off_is_not_read_N6() throws IOException {
        ContentEntry entry = sealed(bytes(2 * SEGMENT));
        byte[] whole = objects.of(entry);
        byte[] changed = whole.clone();
        changed[SEGMENT + 20] ^= 1;
        assertThatItDoesNotOpen(entry, changed);
        byte[] moved = whole.clone();
        System.arraycopy(whole, SEGMENT, moved, SEGMENT / 2, SEGMENT / 2);
        assertThatItDoesNotOpen(entry, moved);
        assertThatItDoesNotOpen(entry, Arrays.copyOf(whole, SEGMENT));
        assertThatItDoesNotOpen(entry, Arrays.copyOf(whole, whole.length - 1));
        assertThatItDoesNotOpen(entry, new byte[0]);
    }

    private void assertThatItDoesNotOpen(ContentEntry entry, byte[] object) {
        objects.kept.put(entry.key(), object);
        assertThatItDoesNotOpen(entry);
    }

    private void assertThatItDoesNotOpen(ContentEntry entry) {
        assertThatThrownBy(() -> opened(entry)).isInstanceOf(IOException.class);
    }

    private byte[] opened(ContentEntry entry) throws IOException {
        try (InputStream content = store.open(entry)) {
            return content.readAllBytes();
        }
    }

    private ContentEntry sealed(byte[] clear) throws IOException {
        ContentEntry entry = entry("key", "n1", "hash", clear.length);
        store.put(entry, Files.write(folder.resolve("clear"), clear));
        return entry;
    }

    private static ContentEntry entry(String key, String nomination, String sha256, long size) {
        return new ContentEntry(key, nomination, sha256, size, ContentEntry.State.HELD, Instant.EPOCH);
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static final class StoreInMemory implements ContentStore {
        private final Map<String, byte[]> kept = new HashMap<>();

        private byte[] of(ContentEntry entry) {
            return Objects.requireNonNull(kept.get(entry.key()));
        }

        @Override
        public void put(String key, Path file) throws IOException {
            kept.put(key, Files.readAllBytes(file));
        }

        @Override
        public InputStream open(String key) {
            return new ByteArrayInputStream(Objects.requireNonNull(kept.get(key)));
        }

        @Override
        public void delete(String key) {
            kept.remove(key);
        }

        @Override
        public void check() {}
    }
}
