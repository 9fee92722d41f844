package vn.exemplar.stack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.host.Ports;

/** The commands as people call them: in a JVM of their own. */
class MainIT {
    @TempDir
    Path folder;

    private Path output;
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void repositoryIsBuilt() throws IOException {
        BuiltRepository.in(folder.resolve("repository"));
        Path services = Files.createDirectories(
                folder.resolve("story").resolve("META-INF").resolve("services"));
        Files.writeString(services.resolve(Scenario.class.getName()), StoryForTests.class.getName());
        output = folder.resolve("output.txt");
    }

    @AfterEach
    void nothingIsLeft() {
        started.forEach(process -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void run_leaves_no_child_process_behind_when_it_is_interrupted(String signal) throws Exception {
        Process main = call("run", signal.equals("INT") ? Map.of() : outsideParts());
        await().atMost(Duration.ofSeconds(60)).until(() -> printed().contains("Ctrl-C ends the system"));
        List<ProcessHandle> children = main.descendants().toList();
        assertThat(children).hasSize(signal.equals("INT") ? 4 : 3);

        new ProcessBuilder("kill", "-" + signal, Long.toString(main.pid()))
                .start()
                .waitFor();

        assertThat(main.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void run_leaves_no_child_process_behind_when_it_is_interrupted_while_it_starts() throws Exception {
        Process main = call("run", Map.of());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> main.descendants().findAny().isPresent());
        List<ProcessHandle> children = main.descendants().toList();

        new ProcessBuilder("kill", "-INT", Long.toString(main.pid())).start().waitFor();

        assertThat(main.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(main.descendants()).isEmpty();
    }

    @Test
    void demo_plays_the_story_and_ends_with_zero() throws Exception {
        Process main = call("demo", outsideParts());

        assertThat(main.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(printed()).contains("played: GET /nomination/api", "The demo has ended well");
        assertThat(main.exitValue()).isZero();
    }

    @Test
    void demo_ends_with_one_and_says_what_failed_and_where_the_logs_are() throws Exception {
        Map<String, String> broken = Stream.concat(
                        outsideParts().entrySet().stream(), Stream.of(Map.entry("KAFKA_BOOTSTRAP_SERVERS", "broken")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, last) -> last));
        Process main = call("demo", broken);

        assertThat(main.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(main.exitValue()).isEqualTo(1);
        assertThat(printed()).contains("FAILED: the broker is broken");
        Path logs = Path.of(printed().replaceAll("(?s).*Logs are in (\\S+).*", "$1"));
        assertThat(logs).isDirectoryContaining("glob:**/nomination-service.log");
        assertThat(Files.readString(logs.resolve("local-stack.log"))).contains("the broker is broken");
        assertThat(main.descendants()).isEmpty();
    }

    @Test
    void says_what_it_can_do_when_it_is_called_wrongly() throws Exception {
        Process main = call("dance", Map.of());

        assertThat(main.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(main.exitValue()).isEqualTo(2);
        assertThat(printed()).contains("run, demo, issuer, reset");
    }

    /** A shell may have told its children to ignore SIGINT: the default is restored, where env can do that. */
    private Process call(String command, Map<String, String> environment) throws IOException {
        List<String> line = new ArrayList<>();
        if (System.getProperty("os.name").equals("Linux")) {
            line.addAll(List.of("env", "--default-signal=INT"));
        }
        String classPath = folder.resolve("story") + File.pathSeparator + System.getProperty("java.class.path");
        line.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                classPath,
                Main.class.getName(),
                command));
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.resolve("repository").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(freePorts());
        builder.environment().putAll(environment);
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private static Map<String, String> freePorts() {
        List<String> parts = new ArrayList<>(List.of(
                "EXEMPLAR_FRONT_DOOR_PORT", "EXEMPLAR_ISSUER_PORT", "EXEMPLAR_KAFKA_PORT", "EXEMPLAR_MONGO_PORT"));
        for (Service service : Service.values()) {
            parts.addAll(List.of(service.portVariable(), service.managementPortVariable()));
        }
        return parts.stream().collect(Collectors.toMap(part -> part, part -> Integer.toString(Ports.free())));
    }

    private static Map<String, String> outsideParts() {
        return Map.of(
                "MONGODB_URI", "mongodb://runs.elsewhere",
                "KAFKA_BOOTSTRAP_SERVERS", "runs.elsewhere:9092",
                "OIDC_ISSUER_URI", Infrastructure.issuer().uri());
    }

    private String printed() throws IOException {
        return Files.exists(output) ? Files.readString(output) : "";
    }
}
