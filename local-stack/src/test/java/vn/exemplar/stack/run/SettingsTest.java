package vn.exemplar.stack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @TempDir
    Path repository;

    @BeforeEach
    void repositoryIsBuilt() {
        BuiltRepository.in(repository);
    }

    @Test
    void has_the_documented_ports_by_default() {
        Settings settings = settings(Map.of());

        assertThat(settings.frontDoor().number()).isEqualTo(8080);
        assertThat(settings.services().values())
                .extracting(ports -> ports.http().number())
                .containsExactly(8081, 8082, 8083);
        assertThat(settings.services().values())
                .extracting(ports -> ports.management().number())
                .containsExactly(18081, 18082, 18083);
        assertThat(settings.issuer().number()).isEqualTo(9000);
        assertThat(settings.kafka().number()).isEqualTo(9092);
        assertThat(settings.mongo().number()).isEqualTo(27017);
        assertThat(settings.dataFolder()).isEqualTo(repository.resolve(".exemplar"));
    }

    @Test
    void takes_ports_folder_and_outside_parts_from_the_environment() {
        Settings settings = settings(Map.of(
                "EXEMPLAR_FRONT_DOOR_PORT", "18000",
                "EXEMPLAR_REVIEW_MANAGEMENT_PORT", "18001",
                "EXEMPLAR_DATA", "elsewhere",
                "MONGODB_URI", "mongodb://db.example/?replicaSet=rs"));

        assertThat(settings.frontDoor().number()).isEqualTo(18000);
        assertThat(settings.services().get(Service.REVIEW).management().number())
                .isEqualTo(18001);
        assertThat(settings.dataFolder()).isEqualTo(repository.resolve("elsewhere"));
        assertThat(settings.mongoUri()).contains("mongodb://db.example/?replicaSet=rs");
        assertThat(settings.issuerUri()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "0", "-1", "65536"})
    void refuses_what_is_no_port(String text) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> settings(Map.of("EXEMPLAR_KAFKA_PORT", text)))
                .withMessageContaining("EXEMPLAR_KAFKA_PORT=" + text);
    }

    @Test
    void says_which_ports_are_taken_and_what_changes_them() throws IOException {
        try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket other = new ServerSocket(0)) {
            String onePort = Integer.toString(one.getLocalPort());
            String otherPort = Integer.toString(other.getLocalPort());
            Settings settings =
                    settings(Map.of("EXEMPLAR_FRONT_DOOR_PORT", onePort, "EXEMPLAR_ISSUER_PORT", otherPort));

            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(settings::requireFreePorts)
                    .withMessageContaining("Port " + onePort + ", needed for front door, is taken")
                    .withMessageContaining("EXEMPLAR_FRONT_DOOR_PORT=<port>")
                    .withMessageContaining("Port " + otherPort + ", needed for issuer, is taken")
                    .withMessageContaining("EXEMPLAR_ISSUER_PORT=<port>");
        }
    }

    @Test
    void does_not_need_the_port_of_a_part_that_runs_elsewhere() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            Settings settings = settings(Map.of(
                    "EXEMPLAR_MONGO_PORT",
                    Integer.toString(taken.getLocalPort()),
                    "MONGODB_URI",
                    "mongodb://db.example"));

            assertThat(settings.mongo().number()).isEqualTo(taken.getLocalPort());
            assertThat(catchRefusal(settings)).doesNotContain("mongod");
        }
    }

    @Test
    void says_when_two_parts_are_meant_for_one_port() {
        Settings settings = settings(Map.of("EXEMPLAR_NOMINATION_PORT", "8080"));

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(settings::requireFreePorts)
                .withMessageContaining("Port 8080 is meant for both front door and nomination-service");
    }

    @Test
    void finds_the_repository_from_any_folder_in_it_and_says_when_there_is_none(@TempDir Path outside) {
        Path within = repository.resolve("review-service").resolve("target");

        assertThat(Settings.from(Map.of(), within).repository()).isEqualTo(repository);
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> Settings.from(Map.of(), outside))
                .withMessageContaining("No Exemplar repository");
    }

    private Settings settings(Map<String, String> environment) {
        return Settings.from(environment, repository);
    }

    private static String catchRefusal(Settings settings) {
        try {
            settings.requireFreePorts();
            return "";
        } catch (StartRefused refusal) {
            return refusal.getMessage();
        }
    }
}
