package vn.exemplar.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.exemplar.stack.run.Settings;

/** The commands that the README prints, run as a reader would. */
class ReadmeE2E {

    private static final String README = Repository.text(Repository.root().resolve("README.md"));

    @Test
    void make_demo_plays_the_story_and_leaves_no_process_behind(@TempDir Path folder) throws Exception {
        assertThat(README).contains("$ make demo");
        markWhatThisBuildMadeAsNew();
        Path output = folder.resolve("demo.txt");
        ProcessBuilder demo = new ProcessBuilder("make", "demo")
                .directory(Repository.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        onFreePorts(demo, folder);
        Process process = demo.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("make demo ends").isTrue();
        String printed = Files.readString(output);
        assertThat(process.exitValue()).as(printed).isZero();
        assertThat(printed).contains("intact", "publishes it", "is the nominee");
        assertThat(process.descendants()).isEmpty();
    }

    @Test
    void make_help_lists_every_target_that_the_readme_names() throws Exception {
        Process help = new ProcessBuilder("make", "help")
                .directory(Repository.root().toFile())
                .start();
        String printed = new String(help.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(printed).contains("make demo", "make run", "make reset", "make test");
    }

    /** A reproducible build dates its jars back, which to make looks as if they were older than their sources. */
    private static void markWhatThisBuildMadeAsNew() throws IOException {
        for (String module : List.of("local-stack", "nomination-service", "review-service", "publication-service")) {
            try (Stream<Path> built =
                    Files.list(Repository.root().resolve(module).resolve("target"))) {
                for (Path jar :
                        built.filter(file -> file.toString().endsWith(".jar")).toList()) {
                    Files.setLastModifiedTime(jar, FileTime.from(Instant.now()));
                }
            }
        }
    }

    private static void onFreePorts(ProcessBuilder process, Path folder) {
        Settings free = Settings.onFreePorts(Repository.root(), folder);
        Stream.concat(
                        Stream.of(free.frontDoor(), free.issuer(), free.kafka(), free.mongo()),
                        free.services().values().stream().flatMap(ports -> Stream.of(ports.http(), ports.management())))
                .forEach(port -> process.environment().put(port.variable(), Integer.toString(port.number())));
    }
}
