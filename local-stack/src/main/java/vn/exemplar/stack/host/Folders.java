package vn.exemplar.stack.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** Folders that the stack makes and removes. */
public final class Folders {
    private Folders() {}

    /** A new empty folder for data that nobody needs afterwards. */
    public static Path temporary(String purpose) {
        try {
            return Files.createTempDirectory("exemplar-" + purpose + "-");
        } catch (IOException failure) {
            throw new UncheckedIOException("No temporary folder for " + purpose, failure);
        }
    }

    /** {@code folder}, made with its parents if it does not exist. */
    public static Path existing(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot create the folder " + folder, failure);
        }
    }

    /** The folder that {@code file} lies in, made if it does not exist. */
    public static Path around(Path file) {
        return existing(Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder"));
    }

    /** Removes {@code folder} and everything in it, without following links; nothing happens if there is none. */
    public static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path each : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot remove the folder " + folder, failure);
        }
    }
}
