package vn.exemplar.nomination.evidence.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads a PDF, or the objects of one, from its first byte to its last, and tells of each name and of each stream. */
final class PdfTokens {
    private static final int LONGEST = 32;
    private static final String STREAM = "stream";
    private static final boolean[] DELIMITER = delimiters();

    /** Told where the bytes of a stream begin. */
    @FunctionalInterface
    interface StreamListener {
        void at(long begin) throws IOException;
    }

    private final InputStream bytes;
    private final Consumer<String> names;
    private final StreamListener streams;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long beforeBuffer;

    /** @param bytes need no buffer of their own */
    PdfTokens(InputStream bytes, Consumer<String> names, StreamListener streams) {
        this.bytes = bytes;
        this.names = names;
        this.streams = streams;
    }

    void read() throws IOException {
        int next = next();
        while (next >= 0) {
            if (next == '/') {
                next = name();
            } else if (isRegular(next)) {
                next = word(next);
            } else {
                next = next();
            }
        }
    }

    /** Tells of a name, in which {@code #45} stands for the character with that code; returns the byte after it. */
    private int name() throws IOException {
        StringBuilder name = new StringBuilder();
        int next = next();
        while (isRegular(next) && name.length() < LONGEST) {
            if (next == '#') {
                int high = Character.digit(next(), 16);
                int low = Character.digit(next(), 16);
                name.append((char) (high * 16 + low));
            } else {
                name.append((char) next);
            }
            next = next();
        }
        names.accept(name.toString());
        return next;
    }

    /** Of words only one matters, so the others are not kept; returns the byte after the word. */
    private int word(int first) throws IOException {
        int next = first;
        int length = 0;
        boolean isStream = true;
        while (isRegular(next)) {
            isStream = isStream && length < STREAM.length() && next == STREAM.charAt(length);
            length++;
            next = next();
        }
        return isStream && length == STREAM.length() ? stream(next) : next;
    }

    /** The word is followed by a line feed, or by a carriage return and a line feed; then come the bytes. */
    private int stream(int afterWord) throws IOException {
        int next = afterWord;
        if (next == '\r') {
            next = next();
        }
        if (next == '\n') {
            streams.at(beforeBuffer + at);
        }
        return next;
    }

    private int next() throws IOException {
        return at < end || fill() ? buffer[at++] & 0xFF : -1;
    }

    private boolean fill() throws IOException {
        beforeBuffer += end;
        at = 0;
        end = Math.max(0, bytes.read(buffer));
        return end > 0;
    }

    private static boolean isRegular(int next) {
        return next > ' ' && (next > '}' || !DELIMITER[next]);
    }

    private static boolean[] delimiters() {
        boolean[] delimiter = new boolean['}' + 1];
        "()<>[]{}/%".chars().forEach(each -> delimiter[each] = true);
        return delimiter;
    }
}
