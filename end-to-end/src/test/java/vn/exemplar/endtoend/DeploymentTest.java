package vn.exemplar.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What can be checked of the containers without an engine to run them. */
final class DeploymentTest {

    /** Parts that do one thing and end. */
    private static final Set<String> RUN_ONCE = Set.of("keys");

    private static final Pattern PINNED = Pattern.compile("[a-z0-9./-]+:\\d+\\.\\d+(\\.\\d+)?[\\w.-]*");

    private final Map<String, Map<String, Object>> parts = services();

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() {
        Map<String, Object> compose =
                new Yaml().load(Repository.text(Repository.root().resolve("docker-compose.yml")));
        return (Map<String, Map<String, Object>>) compose.get("services");
    }

    @Test
    void every_ledger_signs_with_a_key_of_its_own_that_is_not_kept_in_the_database() {
        List<String> keys = Repository.SERVICES.stream()
                .map(service -> (Map<?, ?>) parts.get(service).get("environment"))
                .map(environment -> String.valueOf(environment.get("EXEMPLAR_CHECKPOINTS_SIGNINGKEYS")))
                .toList();
        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.startsWith("/keys/"));
        assertThat(String.valueOf(parts.get("mongo").get("volumes"))).doesNotContain("keys");
    }

    @Test
    void what_a_dead_service_left_open_in_the_database_ends_before_the_service_is_back() {
        assertThat(String.valueOf(parts.get("mongo").get("command"))).contains("transactionLifetimeLimitSeconds=10");
    }

    @Test
    void every_part_of_the_system_is_there() {
        assertThat(parts.keySet())
                .containsAll(Repository.SERVICES)
                .containsAll(List.of("kafka", "mongo", "issuer", "front-door"));
    }

    @Test
    void images_are_pinned_or_built_from_here() {
        parts.forEach((name, part) -> {
            if (part.get("image") instanceof String image) {
                assertThat(image).as(name).matches(PINNED);
            } else {
                assertThat(part).as(name).containsKey("build");
            }
        });
        Repository.text(Repository.root().resolve("Dockerfile"))
                .lines()
                .filter(line -> line.startsWith("FROM "))
                .forEach(line -> assertThat(line.split(" ")[1]).matches(PINNED));
    }

    @Test
    void every_part_tells_whether_it_is_healthy() {
        parts.forEach((name, part) ->
                assertThat(part.containsKey("healthcheck")).as(name).isNotEqualTo(RUN_ONCE.contains(name)));
    }

    @Test
    void nothing_starts_before_what_it_needs_is_healthy() {
        for (String service : Repository.SERVICES) {
            assertThat(needsOf(service).keySet()).as(service).isEqualTo(Set.of("kafka", "mongo", "issuer", "keys"));
        }
        assertThat(needsOf("front-door").keySet()).containsAll(Repository.SERVICES);
        parts.keySet()
                .forEach(name -> needsOf(name).forEach((other, how) -> {
                    assertThat(parts).containsKey(other);
                    assertThat(how)
                            .isEqualTo(Map.of(
                                    "condition",
                                    RUN_ONCE.contains(other) ? "service_completed_successfully" : "service_healthy"));
                }));
    }

    @Test
    void no_secret_stands_in_the_files() {
        String text = Repository.text(Repository.root().resolve("docker-compose.yml"))
                + Repository.text(Repository.root().resolve("Dockerfile"));
        assertThat(text).doesNotContainIgnoringCase("password").doesNotContainIgnoringCase("secret");
    }

    @Test
    void the_image_does_not_run_as_root() {
        assertThat(Repository.text(Repository.root().resolve("Dockerfile"))).containsPattern("(?m)^USER (?!root)");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> needsOf(String name) {
        return (Map<String, Object>) parts.get(name).getOrDefault("depends_on", Map.of());
    }
}
