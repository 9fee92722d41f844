package vn.exemplar.stack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One system for all tests of this class; each leaves it as it was. */
class LocalStackIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ByteArrayOutputStream OUTPUT = new ByteArrayOutputStream();

    @TempDir
    static Path folder;

    private static LocalStack system;

    @BeforeAll
    static void startSystem() {
        Path repository = BuiltRepository.in(folder.resolve("repository"));
        Settings settings = Settings.onFreePorts(repository, folder.resolve("data"));
        system = LocalStack.start(settings, new Console(new PrintStream(OUTPUT, true, StandardCharsets.UTF_8)));
    }

    @AfterAll
    static void stopSystem() {
        List<Long> children =
                ProcessHandle.current().children().map(ProcessHandle::pid).toList();
        assertThat(children).contains(system.service(Service.REVIEW).pid());

        system.close();

        assertThat(children).noneMatch(LocalStackIT::isAlive);
    }

    @Test
    void tells_each_service_where_database_broker_and_issuer_are() throws Exception {
        Surroundings around = system.surroundings();

        assertThat(get("/publication/api/feed").body())
                .contains("SPRING_MONGODB_URI=" + around.mongoUri())
                .contains("SPRING_CLOUD_STREAM_KAFKA_BINDER_BROKERS=" + around.bootstrapServers())
                .contains("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI=" + around.issuerUri());
    }

    @Test
    void routes_by_context_path_without_rewriting_and_says_from_where() throws Exception {
        URI door = system.frontDoor();

        assertThat(get("/nomination/api/nominations?year=2023&q=a%20b").body())
                .startsWith("GET /nomination/api/nominations?year=2023&q=a%20b\n")
                .contains("forwarded=localhost:" + door.getPort());
        HttpResponse<String> posted = HTTP.send(
                HttpRequest.newBuilder(door.resolve("/review"))
                        .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"Sương\"}"))
                        .header("Content-Type", "application/json")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(posted.body()).startsWith("POST /review\n").contains("body={\"name\":\"Sương\"}");
    }

    @Test
    void passes_redirects_and_form_posts_on_unchanged() throws Exception {
        HttpResponse<String> redirect = get("/nomination/moved");
        assertThat(redirect.statusCode()).isEqualTo(303);
        assertThat(redirect.headers().firstValue("Location")).contains("/nomination/here");

        HttpResponse<String> form = HTTP.send(
                HttpRequest.newBuilder(system.frontDoor().resolve("/nomination/sign-off"))
                        .POST(HttpRequest.BodyPublishers.ofString("reason=%C4%91%E1%BB%93ng+%C3%BD"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(form.body()).contains("body=reason=%C4%91%E1%BB%93ng+%C3%BD");
    }

    @Test
    void does_not_route_management_or_unknown_paths() throws Exception {
        assertThat(get("/actuator/health").statusCode()).isEqualTo(404);
        assertThat(get("/elsewhere").statusCode()).isEqualTo(404);
    }

    @Test
    void has_an_index_page_in_both_languages() throws Exception {
        assertThat(get("/").body())
                .contains(
                        "Hệ thống chạy thử",
                        "A demo system",
                        "href=\"/review\"",
                        system.surroundings().issuerUri());
    }

    @Test
    void answers_for_a_killed_service_in_both_languages_until_it_is_restarted() throws Exception {
        ServiceProcess review = system.service(Service.REVIEW);
        long before = review.pid();

        review.kill();

        HttpResponse<String> answer = get("/review/api/cases");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.required("code").stringValue()).isEqualTo("service-unavailable");
        assertThat(problem.required("title").stringValue()).contains("chưa hoạt động", "does not answer");

        review.restart();

        assertThat(review.pid()).isNotEqualTo(before);
        assertThat(get("/review/api/cases").statusCode()).isEqualTo(200);
    }

    @Test
    void runs_a_second_instance_of_a_service_beside_the_first() throws Exception {
        try (ServiceProcess second = system.startAnother(Service.NOMINATION)) {
            assertThat(second.address())
                    .isNotEqualTo(system.service(Service.NOMINATION).address());
            assertThat(second.log())
                    .isNotEqualTo(system.service(Service.NOMINATION).log());
            assertThat(get(second.address()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void gives_tokens_of_the_demo_people() {
        assertThat(system.tokenFor("p21").split("\\.")).hasSize(3);
    }

    @Test
    void reports_each_step_with_the_seconds_since_the_beginning() {
        assertThat(OUTPUT.toString(StandardCharsets.UTF_8).lines())
                .hasSize(7)
                .allMatch(line -> line.matches("\\[ +\\d+\\.\\d s] .+"));
    }

    @Test
    void tells_a_newcomer_all_that_is_needed() {
        assertThat(Welcome.to(system))
                .contains(system.frontDoor().toString(), system.logs().toString())
                .contains("AUDITOR             p21 Mông Chính Trực (TTS)")
                .contains("curl -s -u p16:demo -d grant_type=client_credentials "
                        + system.surroundings().issuerUri());
    }

    @Test
    void its_data_folder_is_held_while_it_runs() {
        Path data = system.logs().getParent();

        assertThatThrownBy(() -> DataFolder.remove(data)).hasMessageContaining("running system uses");
        assertThat(data).isDirectoryContaining(file -> file.endsWith("mongo"));
    }

    @Test
    void a_data_folder_that_nobody_uses_can_be_removed(@TempDir Path other) throws IOException {
        Path data =
                Files.createDirectories(other.resolve("data").resolve("logs")).getParent();

        DataFolder.remove(data);

        assertThat(data).doesNotExist();
    }

    @Test
    void nothing_is_started_when_a_service_is_not_built(@TempDir Path empty) throws IOException {
        Path repository =
                Files.createDirectories(empty.resolve("nomination-service")).getParent();
        Settings settings = Settings.onFreePorts(repository, empty.resolve("data"));

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> LocalStack.start(settings, new Console(new PrintStream(OUTPUT))))
                .withMessageContaining("make build");
        assertThat(empty.resolve("data")).doesNotExist();
    }

    @Test
    void a_service_that_ends_early_is_reported_with_the_end_of_its_log() {
        Surroundings unreachable = new Surroundings("mongodb://unreachable", "localhost:1", "http://localhost:1");
        Settings settings = Settings.onFreePorts(folder.resolve("repository"), folder.resolve("failing"));
        ServiceProcess failing = ServiceProcess.start(Service.REVIEW, "failing", 1, 1, unreachable, settings);

        assertThatThrownBy(failing::awaitReady)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("review-service ended with exit code 1")
                .hasMessageContaining("I cannot live without a database");
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return get(system.frontDoor().resolve(path));
    }

    private static HttpResponse<String> get(URI uri) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
