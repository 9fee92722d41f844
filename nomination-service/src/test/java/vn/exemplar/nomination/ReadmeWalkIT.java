package vn.exemplar.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.exemplar.stack.Infrastructure;

/** The commands of the README, as a reader types them, on a service that has nothing yet. */
class ReadmeWalkIT {
    private static final Pattern COMMANDS = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
    private static final String LOCAL = "http://localhost:8080/nomination/api ISSUER=http://localhost:9000";

    @Test
    void the_walk_of_the_readme_ends_with_an_accepted_nomination(@TempDir Path folder) throws Exception {
        try (ConfigurableApplicationContext service = start()) {
            String here = "http://localhost:%s/nomination/api ISSUER=%s"
                    .formatted(
                            service.getEnvironment().getRequiredProperty("local.server.port"),
                            Infrastructure.issuer().uri());
            String readme = Files.readString(Path.of("README.md"));
            assertThat(readme).contains(LOCAL);
            Path output = folder.resolve("output.txt");
            int exit = run(commands(readme).replace(LOCAL, here), folder, output);
            assertThat(exit).as(Files.readString(output)).isZero();
            assertThat(Files.readString(output)).contains("\"state\":\"ACCEPTED\"", "2021-2025/2023-", "CHARITY");
            assertThat(Files.readString(folder.resolve("nominations.csv"))).contains("Giang Từ Tâm");
        }
    }

    private static ConfigurableApplicationContext start() {
        String prefix = "t" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> empty =
                Map.of("exemplar.kafka.topic-prefix", prefix + ".", "exemplar.mongo.database-prefix", prefix);
        return new SpringApplicationBuilder(NominationServiceApplication.class)
                .initializers(
                        new Surroundings(),
                        context -> context.getEnvironment()
                                .getPropertySources()
                                .addFirst(new MapPropertySource("empty", empty)))
                .run("--server.port=0");
    }

    /** The lines behind a prompt, with those that continue them. */
    private static String commands(String readme) {
        return COMMANDS.matcher(readme)
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring("```console\n".length(), block.length() - "```".length()))
                .flatMap(String::lines)
                .map(line -> line.startsWith("$ ") ? line.substring(2) : line)
                .collect(Collectors.joining("\n", "set -euo pipefail\n", "\n"));
    }

    private static int run(String script, Path folder, Path output) throws IOException, InterruptedException {
        Process bash = new ProcessBuilder("bash", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(bash.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return bash.exitValue();
    }
}
