package vn.exemplar.endtoend.benchmark;

import static vn.exemplar.endtoend.benchmark.SampleNomination.HEAD;
import static vn.exemplar.endtoend.benchmark.SampleNomination.OFFICER;
import static vn.exemplar.endtoend.benchmark.SampleNomination.PROGRAMME;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.host.Folders;
import vn.exemplar.stack.http.ServiceClient;
import vn.exemplar.stack.kafka.KafkaBroker;

/** A nomination-service of its own, from its executable jar, with a programme and a unit. */
final class NominationProcess implements TakesNominations, AutoCloseable {

    private static final String OFFICE = "p10";
    private static final Map<String, String> NOTHING = Map.of();

    private final String prefix = "b" + UUID.randomUUID().toString().substring(0, 8);
    private final KafkaBroker broker = KafkaBroker.start();
    private final ServiceUnderTest service;

    NominationProcess(String mongoUri, Tokens tokens) {
        Path folder = Folders.temporary("nomination-benchmark");
        this.service = ServiceUnderTest.start(
                "nomination-service",
                "/nomination/api/",
                tokens,
                folder,
                Map.of(
                        "SPRING_MONGODB_URI",
                        mongoUri,
                        "SPRING_KAFKA_BOOTSTRAP_SERVERS",
                        broker.bootstrapServers(),
                        "EXEMPLAR_KAFKA_REPLICAS",
                        "1",
                        "EXEMPLAR_CHECKPOINTS_SIGNINGKEYS",
                        Infrastructure.checkpointKey().toString(),
                        "EXEMPLAR_MONGO_DATABASE_PREFIX",
                        prefix,
                        "NOMINATION_EVIDENCE_SPOOL",
                        folder.toString()),
                List.of("-jar", jar().toString()));
        prepare();
    }

    private static Path jar() {
        try (Stream<Path> built = Files.list(Path.of("../nomination-service/target"))) {
            return built.filter(file -> file.getFileName().toString().matches("nomination-service-[^/]*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("nomination-service has not been built"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void prepare() {
        JsonNode programme =
                service.get(OFFICE, "programme-templates/" + PROGRAMME).json();
        service.post(OFFICE, "programmes", programme);
        service.post(OFFICE, "programmes/" + PROGRAMME + "/activation", NOTHING);
        Map<String, Object> window = Map.of(
                "kind", "CORRECTION",
                "from", LocalDate.now().minusDays(1).toString(),
                "to", LocalDate.now().plusDays(2).toString(),
                "years", List.of(SampleNomination.YEAR),
                "reason", "Đo hiệu năng");
        service.post(OFFICE, "programmes/" + PROGRAMME + "/windows", window);
        Map<String, Object> unit = Map.of(
                "code",
                SampleNomination.UNIT,
                "name",
                Map.of("vi", "Trung tâm Công nghệ thông tin", "en", "IT centre"),
                "kind",
                "SUBORDINATE_UNIT",
                "activeFrom",
                "2020-01-01");
        service.post(OFFICE, "units", unit);
    }

    @Override
    public String signedOff(String nominee) {
        String id = service.post(OFFICER, "nominations", SampleNomination.of(nominee))
                .id();
        SampleNomination.PARTS.forEach(part -> upload(id, part));
        service.post(HEAD, "nominations/" + id + "/sign-off", NOTHING);
        return id;
    }

    private void upload(String id, String part) {
        ServiceUnderTest.done(ServiceClient.send(service.api()
                .request(
                        OFFICER,
                        "nominations/" + id + "/files?name=" + SampleNomination.fileOf(part),
                        "Content-Type",
                        "text/plain",
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString("Nội dung của " + part))));
    }

    @Override
    public void submit(String id) {
        service.post(HEAD, "nominations/" + id + "/submission", NOTHING);
    }

    @Override
    public ServiceUnderTest service() {
        return service;
    }

    String viewDatabase() {
        return prefix + "_views";
    }

    @Override
    public void close() {
        service.close();
        broker.close();
    }
}
