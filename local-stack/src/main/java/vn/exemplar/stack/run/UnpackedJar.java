package vn.exemplar.stack.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quickest way to start an executable jar: unpacked, with an archive of its classes that the JVM makes at its first
 * end. Only who has just unpacked the jars says so, by the system property {@code exemplar.unpacked} (a folder below
 * each module), so that a build of today never runs with the classes of yesterday.
 */
final class UnpackedJar {
    private UnpackedJar() {}

    /** JVM arguments that start the jar. */
    static List<String> fastest(Path jar) {
        Path unpacked = folderFor(jar);
        if (unpacked == null || !isNewer(unpacked, jar)) {
            return List.of("-jar", jar.toString());
        }
        Path archive = jar.resolveSibling("classes.jsa");
        return List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + archive,
                "-Xlog:disable",
                "-jar",
                unpacked.resolve(jar.getFileName()).toString());
    }

    private static @Nullable Path folderFor(Path jar) {
        String folder = System.getProperty("exemplar.unpacked");
        return folder == null ? null : jar.resolveSibling(Path.of(folder).getFileName());
    }

    private static boolean isNewer(Path unpacked, Path jar) {
        try {
            return Files.isDirectory(unpacked)
                    && Files.getLastModifiedTime(unpacked).compareTo(Files.getLastModifiedTime(jar)) >= 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
