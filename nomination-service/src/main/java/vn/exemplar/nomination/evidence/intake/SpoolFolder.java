package vn.exemplar.nomination.evidence.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where uploads wait on the local disk. Instances on one machine may share it. */
@Component
public class SpoolFolder {
    private final Path path;

    SpoolFolder(@Value("${nomination.evidence.spool:${java.io.tmpdir}/exemplar-evidence}") Path path)
            throws IOException {
        this.path = Files.createDirectories(path);
    }

    Path path() {
        return path;
    }

    /** Removes what a process left that died in the middle of an upload. */
    public void sweep(Instant olderThan) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(path, "*.part")) {
            for (Path file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(olderThan)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
