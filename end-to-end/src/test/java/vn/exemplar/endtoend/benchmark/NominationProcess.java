package vn.exemplar.endtoend.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.host.ChildProcess;
import vn.exemplar.stack.host.Folders;
import vn.exemplar.stack.host.Ports;
import vn.exemplar.stack.http.Answer;
import vn.exemplar.stack.http.ServiceClient;
import vn.exemplar.stack.issuer.Issuer;
import vn.exemplar.stack.kafka.KafkaBroker;

/** A nomination-service of its own, from its executable jar, with a programme and a unit. */
final class NominationProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String OFFICE = "p10";
    private static final String OFFICER = "p16";
    private static final String HEAD = "p13";
    private static final List<String> CRITERIA =
            List.of("1.G.01", "1.G.02", "1.G.03", "1.G.04", "1.G.05", "1.G.06", "1.G.07", "2.6.J.01", "2.6.J.02");
    private static final List<String> PARTS = List.of("SUBMISSION_LETTER", "ACHIEVEMENT_REPORT", "SELECTION_MINUTES");
    private static final Map<String, String> NOTHING = Map.of();

    private final String mongoUri;
    private final String prefix = "b" + UUID.randomUUID().toString().substring(0, 8);
    private final Path folder = Folders.temporary("nomination-benchmark");
    private final KafkaBroker broker = KafkaBroker.start();
    private final Issuer issuer = Issuer.start();
    private final ChildProcess process;
    private final ServiceClient api;

    NominationProcess(String mongoUri) {
        this.mongoUri = mongoUri;
        int port = Ports.free();
        int management = Ports.free();
        this.process = ChildProcess.start(
                "nomination-service",
                command(),
                environment(port, management),
                folder.resolve("nomination-service.log"));
        ServiceClient health = ServiceClient.local(management, "/actuator/");
        process.awaitUntil("ready", () -> isReady(health), PATIENCE);
        this.api = new ServiceClient(URI.create("http://localhost:" + port + "/nomination/api/"), issuer::tokenFor);
        prepare();
    }

    private static boolean isReady(ServiceClient health) {
        try {
            return health.get(ServiceClient.PUBLIC, "health/readiness").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                jar().toString());
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

    private Map<String, String> environment(int port, int management) {
        return Map.of(
                "SERVER_PORT", Integer.toString(port),
                "MANAGEMENT_SERVER_PORT", Integer.toString(management),
                "SPRING_MONGODB_URI", mongoUri,
                "SPRING_KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers(),
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", issuer.uri(),
                "EXEMPLAR_CHECKPOINTS_SIGNINGKEYS",
                        Infrastructure.checkpointKey().toString(),
                "EXEMPLAR_MONGO_DATABASE_PREFIX", prefix,
                "NOMINATION_EVIDENCE_SPOOL", folder.toString());
    }

    private void prepare() {
        JsonNode programme =
                done(api.get(OFFICE, "programme-templates/2021-2025")).json();
        done(api.post(OFFICE, "programmes", programme));
        done(api.post(OFFICE, "programmes/2021-2025/activation", NOTHING));
        Map<String, Object> window = Map.of(
                "kind", "CORRECTION",
                "from", LocalDate.now().minusDays(1).toString(),
                "to", LocalDate.now().plusDays(2).toString(),
                "years", List.of(2023),
                "reason", "Đo hiệu năng");
        done(api.post(OFFICE, "programmes/2021-2025/windows", window));
        Map<String, Object> unit = Map.of(
                "code", "TTCNTT",
                "name", Map.of("vi", "Trung tâm Công nghệ thông tin", "en", "IT centre"),
                "kind", "SUBORDINATE_UNIT",
                "activeFrom", "2020-01-01");
        done(api.post(OFFICE, "units", unit));
    }

    /** A complete nomination of somebody of its own, signed off. */
    String signedOff(String nominee) {
        String id = done(api.post(OFFICER, "nominations", content(nominee))).id();
        PARTS.forEach(part -> done(ServiceClient.send(api.request(
                        OFFICER,
                        "nominations/" + id + "/files?name=" + part + ".txt",
                        "Content-Type",
                        "text/plain",
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString("Nội dung của " + part)))));
        done(api.post(HEAD, "nominations/" + id + "/sign-off", NOTHING));
        return id;
    }

    void submit(String id) {
        done(api.post(HEAD, "nominations/" + id + "/submission", NOTHING));
    }

    void read(String person, String path) {
        done(api.get(person, path));
    }

    private static Map<String, Object> content(String nominee) {
        Map<String, Object> subject =
                Map.of("type", "INDIVIDUAL", "name", "Người tốt " + nominee, "unit", "TTCNTT", "personId", nominee);
        return Map.ofEntries(
                Map.entry("programmeId", "2021-2025"),
                Map.entry("year", 2023),
                Map.entry("title", "Việc tốt " + nominee),
                Map.entry("exemplarKind", "ROLE_MODEL"),
                Map.entry("scope", "FIELD_SPECIFIC"),
                Map.entry("mainField", "CHARITY"),
                Map.entry("otherFields", List.of()),
                Map.entry("subject", subject),
                Map.entry("summary", "Nhiều năm giúp đỡ cộng đồng."),
                Map.entry("achievements", List.of()),
                Map.entry(
                        "dossierParts",
                        PARTS.stream()
                                .map(part -> Map.of("part", part, "file", part + ".txt"))
                                .toList()),
                Map.entry("evidence", List.of()),
                Map.entry(
                        "claims",
                        CRITERIA.stream()
                                .map(criterion -> Map.of(
                                        "criterionId",
                                        criterion,
                                        "text",
                                        "Đã thực hiện đầy đủ trong nhiều năm.",
                                        "evidence",
                                        List.of(),
                                        "noEvidenceReason",
                                        "Việc làm thường ngày"))
                                .toList()),
                Map.entry("publicationConsent", Map.of("name", true, "photo", false, "quotation", true, "unit", true)));
    }

    private static Answer done(Answer answer) {
        if (!answer.succeeded()) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }

    String mongoUri() {
        return mongoUri;
    }

    String viewDatabase() {
        return prefix + "_views";
    }

    /** Resident memory. */
    long memoryMegabytes() {
        try (Stream<String> status = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return status.filter(line -> line.startsWith("VmRSS"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(kilobytes -> Long.parseLong(kilobytes) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException elsewhere) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.close();
        issuer.close();
        broker.close();
        Folders.remove(folder);
    }
}
