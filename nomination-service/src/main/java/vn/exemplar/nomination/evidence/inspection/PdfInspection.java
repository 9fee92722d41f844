package vn.exemplar.nomination.evidence.inspection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks for names in a PDF without parsing it. A PDF is encrypted exactly when a trailer has the key {@code Encrypt}, and
 * a trailer is never compressed or encrypted itself (ISO 32000-1, 7.5.5 and 7.5.8). Scripts and launches are found where
 * they are not hidden in compressed objects.
 */
final class PdfInspection {
    private static final int LONGEST_NAME = 32;

    private PdfInspection() {}

    static void inspect(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int next = bytes.read();
            while (next >= 0) {
                if (next == '/') {
                    StringBuilder name = new StringBuilder();
                    next = readName(bytes, name);
                    refuse(name.toString());
                } else {
                    next = bytes.read();
                }
            }
        }
    }

    /** Reads a name, in which {@code #45} stands for the character with that code; returns the byte after it. */
    private static int readName(InputStream bytes, StringBuilder name) throws IOException {
        int next = bytes.read();
        while (isRegular(next) && name.length() < LONGEST_NAME) {
            if (next == '#') {
                int high = Character.digit(bytes.read(), 16);
                int low = Character.digit(bytes.read(), 16);
                name.append((char) (high * 16 + low));
            } else {
                name.append((char) next);
            }
            next = bytes.read();
        }
        return next;
    }

    private static boolean isRegular(int next) {
        return next > ' ' && "()<>[]{}/%".indexOf(next) < 0;
    }

    private static void refuse(String name) {
        switch (name) {
            case "Encrypt" -> throw FileRefused.encrypted("application/pdf");
            case "JavaScript", "Launch" -> throw FileRefused.active("application/pdf /" + name);
            default -> {}
        }
    }
}
