package vn.exemplar.endtoend.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The benchmark still runs; what it measures in so short a time means nothing and is not looked at. */
final class BenchmarkIT {

    @TempDir
    private Path folder;

    @Test
    void a_small_run_measures_everything_and_reports_it() throws IOException {
        Path json = folder.resolve("figures.json");
        Path page = folder.resolve("page.md");
        Files.writeString(page, Files.readString(Path.of("../docs/performance.md")));
        Benchmark.main(new String[] {"--small", "--json=" + json, "--page=" + page});
        JsonNode report = new JsonMapper().readTree(Files.readString(json));
        assertThat(report.path("small").asBoolean()).isTrue();
        assertThat(report.path("figures"))
                .hasSizeGreaterThanOrEqualTo(14)
                .allSatisfy(
                        figure -> assertThat(figure.path("value").isNumber()).isTrue());
        assertThat(Files.readString(page))
                .contains(report.path("figures").get(0).path("goal").asString());
    }
}
