package vn.exemplar.nomination.evidence.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads a PDF, or the objects of one, from its first byte to its last, and tells of each name and of each stream. */
final class PdfTokens {
    private static final int LONGEST = 32;
    private static final String STREAM = "stream";

    /** Told where the bytes of a stream begin. */
    @FunctionalInterface
    interface StreamListener {
        void at(long begin) throws IOException;
    }

    private final InputStream bytes;
    private final Consumer<String> names;
    private final StreamListener streams;
    private long position;

    PdfTokens(InputStream bytes, Consumer<String> names, StreamListener streams) {
        this.bytes = bytes;
        this.names = names;
        this.streams = streams;
    }

    void read() throws IOException {
        int next = next();
        while (next >= 0) {
            StringBuilder text = new StringBuilder();
            if (next == '/') {
                next = name(text);
                names.accept(text.toString());
            } else if (isRegular(next)) {
                next = word(next, text);
                if (text.toString().equals(STREAM)) {
                    next = stream(next);
                }
            } else {
                next = next();
            }
        }
    }

    /** Reads a name, in which {@code #45} stands for the character with that code; returns the byte after it. */
    private int name(StringBuilder name) throws IOException {
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
        return next;
    }

    private int word(int first, StringBuilder word) throws IOException {
        int next = first;
        while (isRegular(next) && word.length() < LONGEST) {
            word.append((char) next);
            next = next();
        }
        return next;
    }

    /** The word is followed by a line feed, or by a carriage return and a line feed; then come the bytes. */
    private int stream(int afterWord) throws IOException {
        int next = afterWord;
        if (next == '\r') {
            next = next();
        }
        if (next == '\n') {
            streams.at(position);
        }
        return next;
    }

    private int next() throws IOException {
        int one = bytes.read();
        position += one < 0 ? 0 : 1;
        return one;
    }

    private static boolean isRegular(int next) {
        return next > ' ' && "()<>[]{}/%".indexOf(next) < 0;
    }
}
