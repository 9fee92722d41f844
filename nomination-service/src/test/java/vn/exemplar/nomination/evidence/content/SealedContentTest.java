package vn.exemplar.nomination.evidence.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.ledger.erasure.AesGcm;
import vn.exemplar.ledger.erasure.SubjectKey;

/** What lies in the store opens with its key, in its place and whole, or not at all. */
class SealedContentTest {
    private static final int SEGMENT = SealedContent.SEGMENT;
    private static final int SEALED_SEGMENT = SEGMENT + AesGcm.ADDED_BYTES;
    private static final SubjectKey.Usable KEY = key(1);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, SEGMENT - 1, SEGMENT, SEGMENT + 1, 3 * SEGMENT, 3 * SEGMENT + 7})
    void comes_back_as_it_was_N6(int size) throws IOException {
        byte[] clear = bytes(size);
        assertThat(opened(sealed(clear), content(clear)).readAllBytes()).isEqualTo(clear);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, SEGMENT - 1, SEGMENT, SEGMENT + 1, 2 * SEGMENT, 2 * SEGMENT + 9, 3 * SEGMENT + 7})
    void is_read_from_any_byte_on_N6(int from) throws IOException {
        byte[] clear = bytes(3 * SEGMENT + 7);
        try (InputStream content = opened(sealed(clear), content(clear))) {
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
        byte[] clear = bytes(2 * SEGMENT);
        Content content = content(clear);
        byte[] sealed = sealed(clear);
        assertThatItDoesNotOpen(sealed, content, key(2));
        assertThatItDoesNotOpen(sealed, new Content("other", content.sha256(), content.size()), KEY);
        assertThatItDoesNotOpen(sealed, new Content(content.nominationId(), "other", content.size()), KEY);
    }

    @Test
    void what_was_changed_moved_or_cut_off_is_not_read_N6() throws IOException {
        byte[] clear = bytes(2 * SEGMENT);
        Content content = content(clear);
        byte[] changed = sealed(clear);
        changed[SEALED_SEGMENT + 20] ^= 1;
        assertThatItDoesNotOpen(changed, content, KEY);
        byte[] whole = sealed(clear);
        byte[] moved = new byte[whole.length];
        System.arraycopy(whole, 0, moved, SEALED_SEGMENT, SEALED_SEGMENT);
        System.arraycopy(whole, SEALED_SEGMENT, moved, 0, SEALED_SEGMENT);
        assertThatItDoesNotOpen(moved, content, KEY);
        assertThatItDoesNotOpen(Arrays.copyOf(whole, SEALED_SEGMENT), content, KEY);
        assertThatItDoesNotOpen(
                Arrays.copyOf(whole, SEALED_SEGMENT), new Content("n1", content.sha256(), SEGMENT), KEY);
    }

    private static void assertThatItDoesNotOpen(byte[] sealed, Content content, SubjectKey.Usable key) {
        assertThatThrownBy(() -> SealedContent.open(new ByteArrayInputStream(sealed), content, key)
                        .readAllBytes())
                .isInstanceOf(IOException.class)
                .hasMessageContaining(content.sha256());
    }

    private static InputStream opened(byte[] sealed, Content content) {
        return SealedContent.open(new ByteArrayInputStream(sealed), content, KEY);
    }

    private byte[] sealed(byte[] clear) throws IOException {
        Path file = Files.write(folder.resolve("clear"), clear);
        Path sealed = folder.resolve("sealed");
        Files.deleteIfExists(sealed);
        SealedContent.seal(content(clear), file, sealed, KEY);
        return Files.readAllBytes(sealed);
    }

    private static Content content(byte[] clear) {
        return new Content("n1", "hash", clear.length);
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static SubjectKey.Usable key(int seed) {
        byte[] secret = new byte[SubjectKey.Usable.BYTES];
        Arrays.fill(secret, (byte) seed);
        return new SubjectKey.Usable(secret);
    }
}
