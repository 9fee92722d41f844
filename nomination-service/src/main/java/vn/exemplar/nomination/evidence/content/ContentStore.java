package vn.exemplar.nomination.evidence.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Where the bytes of evidence lie: one object per key, written once, never changed. An adapter needs constant memory,
 * whatever the size.
 */
public interface ContentStore {

    /** Stores the file under a key that was never used before. On failure some of it may be left: {@link #delete}. */
    void put(String key, Path file) throws IOException;

    /** The object from its first byte; skipping in it is cheap or at least bounded by its size. */
    InputStream open(String key) throws IOException;

    /** Removes the object, or what a failed {@code put} left of it; nothing there is no failure. */
    void delete(String key) throws IOException;

    /** @throws IOException when the store cannot be used */
    void check() throws IOException;
}
