package vn.exemplar.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.contract.Topic;
import vn.exemplar.contract.review.v1.ReviewOpened;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.mongo.CommitCursor;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.nomination.Service.Answer;
import vn.exemplar.nomination.dossier.write.Nominations;
import vn.exemplar.nomination.programme.write.Programmes;
import vn.exemplar.nomination.timelimit.TimeLimitKind;
import vn.exemplar.nomination.timelimit.write.TimeLimits;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.catalogue.Catalogue;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NominationServiceIT {
    private static final String PREFIX = "t" + UUID.randomUUID().toString().substring(0, 8);
    private static final String OFFICE = "p10";
    private static final String AUDITOR = "p21";
    private static final String TTCNTT_OFFICER = "p16";
    private static final String TTCNTT_HEAD = "p13";
    private static final String BCVT_OFFICER = "p15";
    private static final Object NOTHING = Map.of();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Topics topics = new Topics(PREFIX + ".");
    private final LedgerReader ledger;
    private final TimeLimits limits;
    private final TheClock clock;
    private final Service service;

    NominationServiceIT(
            @Autowired Environment environment,
            @Autowired LedgerReader ledger,
            @Autowired TimeLimits limits,
            @Autowired OwnActs acts) {
        this.ledger = ledger;
        this.limits = limits;
        this.clock = occasion -> acts.byTheClock(occasion, "a test");
        this.service = new Service(
                environment.getRequiredProperty("local.server.port", Integer.class),
                environment.getRequiredProperty("local.management.port", Integer.class));
    }

    private interface TheClock {
        Act of(String occasion);
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("management.server.port", () -> "0");
        registry.add("nomination.clock.interval", () -> "PT0.2S");
        registry.add("spring.mongodb.uri", () -> Infrastructure.mongo().connectionString());
        registry.add(
                "spring.kafka.bootstrap-servers", () -> Infrastructure.kafka().bootstrapServers());
        registry.add(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                () -> Infrastructure.issuer().uri());
        registry.add("exemplar.kafka.topic-prefix", () -> PREFIX + ".");
        registry.add("exemplar.mongo.database-prefix", () -> PREFIX);
    }

    @BeforeAll
    void the_programme_is_in_force_and_the_units_are_registered() {
        Catalogue catalogue = Catalogue.read();
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        done(service.post(OFFICE, "programmes", catalogue.programme()));
        done(service.post(OFFICE, "programmes/2021-2025/activation", NOTHING));
        Map<String, Object> window = Map.of(
                "from", today.toString(),
                "to", today.plusDays(1).toString(),
                "years", List.of(2022, 2023, 2024),
                "reason", "Bổ sung");
        done(service.post(OFFICE, "programmes/2021-2025/windows", window));
        for (Catalogue.Unit unit : catalogue.units()) {
            Map<String, Object> body = Map.of(
                    "code", unit.code(),
                    "name", unit.name(),
                    "kind", unit.kind(),
                    "activeFrom", unit.activeFrom().toString());
            done(service.post(OFFICE, "units", body));
        }
    }

    @Test
    void programmes_units_and_criteria_can_be_read_G1_G2_G4() {
        long head = ledger.head().orElseThrow();
        Answer programme = service.get(AUDITOR, "programmes/2021-2025", head);
        assertThat(programme.json().path("state").asString()).isEqualTo("ACTIVE");
        ObjectNode definition = (ObjectNode) programme.json().path("definition");
        assertThat(Programmes.read(definition)).isEqualTo(Programmes.plan());
        assertThat(service.get("p19", "units?asOf=2023-01-01")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(8);
        assertThat(service.get("p19", "units?asOf=2020-12-31")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        String query = "?subjectType=COLLECTIVE&fields=PARTY_AND_MASS_ORG&body=MASS_ORGANISATION";
        assertThat(service.get("p19", "programmes/2021-2025/criteria" + query)
                        .json()
                        .path("criteria"))
                .hasSize(13);
    }

    @Test
    void a_draft_is_invisible_outside_its_unit_until_it_is_submitted_N2() {
        Answer drafted = draft(TTCNTT_OFFICER, "N01");
        String path = "nominations/" + drafted.id();
        assertThat(service.get(TTCNTT_HEAD, path, drafted.index()).status()).isEqualTo(200);
        assertThat(service.get(AUDITOR, path).status()).isEqualTo(200);
        for (String stranger : List.of(BCVT_OFFICER, OFFICE)) {
            assertThat(service.get(stranger, path).problem()).isEqualTo("nomination-not-found");
            assertThat(service.get(stranger, path + "/outcome").status()).isEqualTo(404);
            assertThat(listed(stranger, "state=DRAFT&unit=TTCNTT")).isZero();
        }
        assertThat(listed(TTCNTT_OFFICER, "state=DRAFT&text=trung%20tam%20cong%20nghe"))
                .isPositive();
        assertThat(service.post(BCVT_OFFICER, path + "/submission", NOTHING).problem())
                .isEqualTo("nomination-not-found");
        assertThat(service.post(BCVT_OFFICER, "nominations/unknown/submission", NOTHING)
                        .problem())
                .isEqualTo("nomination-not-found");
        Answer submitted = signOffAndSubmit(drafted.id());
        assertThat(service.get(OFFICE, path, submitted.index()).status()).isEqualTo(200);
        assertThat(service.get(BCVT_OFFICER, path).status()).isEqualTo(404);
    }

    @Test
    void a_stale_version_is_refused_with_412_N2() {
        Answer drafted = draft(TTCNTT_OFFICER, "N08");
        String path = "nominations/" + drafted.id();
        String version = service.get(TTCNTT_OFFICER, path, drafted.index()).version();
        ObjectNode body = Nominations.sample("N08").body().put("title", "Tên mới");
        Answer revised = service.put(TTCNTT_OFFICER, path, body, version);
        assertThat(revised.status()).isEqualTo(200);
        Answer late = service.put(TTCNTT_OFFICER, path, body, version);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.problem()).isEqualTo("stale-version");
        Answer now = service.get(TTCNTT_OFFICER, path, revised.index());
        assertThat(now.json().path("content").path("title").asString()).isEqualTo("Tên mới");
    }

    @Test
    void a_refused_sign_off_is_recorded_and_a_repeated_command_happens_once_N4() {
        String key = UUID.randomUUID().toString();
        ObjectNode body = Nominations.sample("N01").body();
        Answer first = service.post(TTCNTT_OFFICER, "nominations", body, key);
        assertThat(service.post(TTCNTT_OFFICER, "nominations", body, key).json())
                .isEqualTo(first.json());
        long before = refusals();
        Answer refused = service.post(TTCNTT_OFFICER, "nominations/" + first.id() + "/sign-off", NOTHING);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("access-denied");
        assertThat(refusals()).isGreaterThan(before);
    }

    @Test
    void a_bad_body_is_answered_with_its_fields() {
        ObjectNode body = Nominations.sample("N01").body().put("title", " ");
        Answer answer = service.post(TTCNTT_OFFICER, "nominations", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().toString()).contains("title");
    }

    @Test
    void an_incomplete_dossier_is_returned_supplemented_and_accepted_N3_N5_N7() {
        Answer drafted = draft("p14", "N05");
        String path = "nominations/" + drafted.id();
        done(service.post("p11", path + "/sign-off", NOTHING));
        Answer submitted = done(service.post("p11", path + "/submission", NOTHING));
        Answer receipt = service.get("p11", path + "/receipt", submitted.index());
        assertThat(receipt.json().path("number").asString()).startsWith("2021-2025/2023-");
        assertThat(receipt.json().path("ledgerIndex").asLong()).isEqualTo(submitted.index());
        assertThat(service.get(OFFICE, path + "/completeness")
                        .json()
                        .path("unprovenClaims")
                        .toString())
                .isEqualTo("[\"2.5.C.06\",\"2.5.C.12\"]");
        Answer early = service.post(OFFICE, path + "/acceptance", NOTHING);
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.problem()).isEqualTo("dossier-incomplete");
        Map<String, Object> defects = Map.of(
                "defects", List.of(Map.of("criterionId", "2.5.C.06", "reason", "Thiếu minh chứng")),
                "dueOn", LocalDate.now(ZoneId.of("UTC")).plusDays(14).toString());
        Answer returned = done(service.post(OFFICE, path + "/return", defects));
        String version = service.get("p14", path, returned.index()).version();
        ObjectNode supplement = Nominations.sample("N05").supplemented().body();
        done(service.put("p14", path, supplement, version));
        done(service.post("p11", path + "/sign-off", NOTHING));
        done(service.post("p11", path + "/submission", NOTHING));
        Answer accepted = done(service.post(OFFICE, path + "/acceptance", NOTHING));
        assertThat(service.get("p14", path, accepted.index())
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("ACCEPTED");
    }

    @Test
    void acceptance_goes_to_kafka_without_what_is_confidential() {
        String id = accepted(TTCNTT_OFFICER, "N02");
        List<ConsumerRecord<String, String>> records =
                await().atMost(PATIENCE).until(() -> topics.read(Topic.NOMINATION, id), found -> !found.isEmpty());
        assertThat(records).hasSize(1);
        ConsumerRecord<String, String> record = records.getFirst();
        assertThat(new String(record.headers().lastHeader("ce_type").value(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("nomination.NominationAccepted.v1");
        assertThat(record.value())
                .contains("\"draftedBy\":[\"p16\"]", "\"signedOffBy\":\"p13\"")
                .doesNotContain("n02-tong-hop-xep-loai-dang-vien.pdf");
        assertThat(topics.read(Topic.NOMINATION, "VPS")).hasSize(1);
        assertThat(topics.read(Topic.NOMINATION, "2021-2025")).hasSize(1);
    }

    @Test
    void the_outcome_follows_the_review_however_often_it_is_told() {
        String id = accepted(TTCNTT_OFFICER, "N01");
        String path = "nominations/" + id + "/outcome";
        assertThat(service.get(TTCNTT_OFFICER, path).json().path("review").isNull())
                .isTrue();
        topics.send(new ReviewOpened("r-" + id, id, "quy-che-2021", 1), 2);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(service.get(TTCNTT_OFFICER, path)
                                .json()
                                .path("review")
                                .path("reviewId")
                                .asString(""))
                        .isEqualTo("r-" + id));
        assertThat(service.get(BCVT_OFFICER, path).status()).isEqualTo(404);
    }

    @Test
    void a_head_delegates_the_sign_off_and_takes_it_back_N4() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        Map<String, Object> body = Map.of(
                "unit", "TTCNTT",
                "delegate", "p16",
                "from", today.toString(),
                "to", today.plusDays(5).toString(),
                "reason", "Đi công tác");
        assertThat(service.post("p11", "delegations", body).problem()).isEqualTo("delegation-of-another-unit");
        Answer granted = done(service.post(TTCNTT_HEAD, "delegations", body));
        String list = "delegations?unit=TTCNTT&delegate=p16&asOf=" + today;
        assertThat(total(OFFICE, list, granted.index())).isEqualTo(1);
        assertThat(total(BCVT_OFFICER, list, granted.index())).isZero();
        Answer revoked = done(
                service.post(TTCNTT_HEAD, "delegations/" + granted.id() + "/revocation", Map.of("reason", "Đã về")));
        assertThat(total(OFFICE, list, revoked.index())).isZero();
        assertThat(total(OFFICE, "delegations?unit=TTCNTT", revoked.index())).isEqualTo(1);
    }

    @Test
    void a_published_calendar_moves_the_end_of_a_term_G5() {
        String term = "working-days?from=2031-04-29&workingDays=1";
        assertThat(service.get(BCVT_OFFICER, term).json().toString())
                .contains("\"dueOn\":\"2031-04-30\"", "\"provisional\":true");
        Map<String, Object> name = Map.of("vi", "Ngày Chiến thắng", "en", "Reunification Day");
        Map<String, Object> day = Map.of(
                "date", "2031-04-30", "kind", "HOLIDAY", "name", name, "source", "Bộ luật Lao động", "verified", true);
        Map<String, Object> calendar = Map.of("reason", "Ban hành", "days", List.of(day));
        Answer published = done(service.put(OFFICE, "working-calendars/2031", calendar, ""));
        assertThat(service.get(BCVT_OFFICER, term, published.index()).json().toString())
                .contains("\"dueOn\":\"2031-05-01\"", "\"provisional\":false");
        assertThat(service.put(OFFICE, "working-calendars/2031", calendar, "").problem())
                .isEqualTo("calendar-unchanged");
        assertThat(service.put(OFFICE, "working-calendars/2032", calendar, "")
                        .json()
                        .path("details")
                        .toString())
                .contains("\"place\":\"days[0].date\"", "\"code\":\"day-of-another-year\"");
    }

    @Test
    void the_clock_warns_and_tells_of_an_exceeded_limit_once_however_many_instances_look_G5() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        limits.start("it:half", "n1", TimeLimitKind.SUPPLEMENT, "BCVT", today.minusDays(10), 10, clock.of("half"));
        limits.start("it:over", "n2", TimeLimitKind.SUPPLEMENT, "BCVT", today.minusDays(30), 3, clock.of("over"));
        limits.start("it:met", "n3", TimeLimitKind.SUPPLEMENT, "BCVT", today.minusDays(1), 9, clock.of("met"));
        limits.meet("it:met", today, clock.of("met"));
        IntStream.range(0, 8).parallel().forEach(instance -> {
            limits.check("it:half", clock.of("the same day"));
            limits.check("it:over", clock.of("the same day"));
        });
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode listed = service.get(BCVT_OFFICER, "time-limits?subject=n1")
                    .json()
                    .path("items")
                    .path(0);
            assertThat(listed.path("warned").asInt()).isGreaterThanOrEqualTo(50);
            assertThat(listed.path("dueOn").asString()).isGreaterThanOrEqualTo(today.toString());
            assertThat(service.get(OFFICE, "time-limits?unit=BCVT&exceeded=true")
                            .json()
                            .path("total")
                            .asInt())
                    .isEqualTo(1);
        });
        assertThat(stored("nomination.TimeLimitWarned.v1", "it:half")).isEqualTo(1);
        assertThat(stored("nomination.TimeLimitExceeded.v1", "it:over")).isEqualTo(1);
        assertThat(listedLimits(TTCNTT_OFFICER)).isZero();
        assertThat(service.get(OFFICE, "time-limits/punctuality?year=" + today.getYear())
                        .json()
                        .toString())
                .contains(
                        "{\"unit\":\"BCVT\",\"kind\":\"SUPPLEMENT\",\"onTime\":1,\"late\":0,\"running\":1,\"overdue\":1,\"paused\":0}");
    }

    @Test
    void names_and_successors_of_a_unit_are_those_of_the_day_G4() {
        for (String code : List.of("XUA", "MOI")) {
            done(service.post(OFFICE, "units", unit(code, code.equals("XUA") ? "2010-01-01" : "2019-07-01")));
        }
        Map<String, Object> renaming = Map.of(
                "name", Map.of("vi", "Phòng đã đổi tên", "en", "Renamed division"),
                "from", "2015-03-01",
                "reason", "Sắp xếp lại");
        done(service.post(OFFICE, "units/XUA/names", renaming));
        assertThat(service.post(OFFICE, "units/XUA/merger", merger("2019-06-30"))
                        .problem())
                .isEqualTo("successor-not-active");
        Answer merged = done(service.post(OFFICE, "units/XUA/merger", merger("2019-07-01")));
        assertThat(unitOn("XUA", "2015-02-28", merged).toString()).contains("Đơn vị XUA", "\"active\":true");
        assertThat(unitOn("XUA", "2015-03-01", merged).toString()).contains("Phòng đã đổi tên");
        assertThat(unitOn("XUA", "2019-07-01", merged).toString())
                .contains("\"active\":false", "\"successors\":[\"MOI\"]");
        assertThat(unitOn("MOI", "2019-07-01", merged).toString()).contains("\"predecessors\":[\"XUA\"]");
        assertThat(service.get(AUDITOR, "units/XUA/history").json().path("names"))
                .hasSize(2);
        assertThat(service.get(AUDITOR, "units?asOf=2015-02-28")
                        .json()
                        .path("items")
                        .toString())
                .contains("Đơn vị XUA")
                .doesNotContain("MOI", "Phòng đã đổi tên");
        done(service.post(OFFICE, "units/MOI/closure", Map.of("on", "2019-12-31", "reason", "Giải thể")));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(topics.read(Topic.NOMINATION, "XUA")).hasSize(3));
    }

    @Test
    void replay_from_zero_gives_the_same_views() {
        accepted(TTCNTT_OFFICER, "N08");
        List<String> lists = List.of(
                "nominations?size=100", "units?size=100", "programmes", "delegations?size=100", "working-calendars");
        long head = ledger.head().orElseThrow();
        List<Answer> before =
                lists.stream().map(list -> service.get(AUDITOR, list, head)).toList();
        for (String view :
                List.of("View_Nominations", "View_Units", "View_Programmes", "View_Delegations", "View_WorkingTime")) {
            assertThat(service.rebuild(view)).isEqualTo(202);
        }
        List<Answer> after =
                lists.stream().map(list -> service.get(AUDITOR, list, head)).toList();
        assertThat(after.stream().map(Answer::json).toList())
                .isEqualTo(before.stream().map(Answer::json).toList());
        assertThat(before.getFirst().json().path("total").asInt()).isPositive();
    }

    private Answer draft(String officer, String sample) {
        Answer drafted =
                service.post(officer, "nominations", Nominations.sample(sample).body());
        assertThat(drafted.status()).as(drafted.toString()).isEqualTo(201);
        return drafted;
    }

    private Answer signOffAndSubmit(String id) {
        done(service.post(TTCNTT_HEAD, "nominations/" + id + "/sign-off", NOTHING));
        return done(service.post(TTCNTT_HEAD, "nominations/" + id + "/submission", NOTHING));
    }

    private String accepted(String officer, String sample) {
        String id = draft(officer, sample).id();
        signOffAndSubmit(id);
        Answer accepted = done(service.post(OFFICE, "nominations/" + id + "/acceptance", NOTHING));
        assertThat(service.get(officer, "nominations/" + id, accepted.index()).status())
                .isEqualTo(200);
        return id;
    }

    private static Map<String, Object> unit(String code, String activeFrom) {
        return Map.of(
                "code",
                code,
                "name",
                Map.of("vi", "Đơn vị " + code, "en", "Unit " + code),
                "kind",
                "DIVISION",
                "activeFrom",
                activeFrom);
    }

    private static Map<String, Object> merger(String on) {
        return Map.of("into", "MOI", "on", on, "reason", "Sáp nhập");
    }

    private JsonNode unitOn(String code, String day, Answer after) {
        return service.get(AUDITOR, "units/" + code + "?asOf=" + day, after.index())
                .json();
    }

    private int total(String person, String list, long index) {
        return service.get(person, list, index).json().path("total").asInt();
    }

    private int listed(String person, String query) {
        return service.get(person, "nominations?" + query).json().path("total").asInt();
    }

    private int listedLimits(String person) {
        return service.get(person, "time-limits?kind=SUPPLEMENT&unit=BCVT")
                .json()
                .path("total")
                .asInt();
    }

    private long stored(String type, String aggregateId) {
        try (CommitCursor commits = ledger.commits(0)) {
            long found = 0;
            while (commits.hasNext()) {
                found += commits.next().events().stream()
                        .filter(event -> event.storedType().equals(type) && aggregateId.equals(event.aggregateId()))
                        .count();
            }
            return found;
        }
    }

    private long refusals() {
        try (CommitCursor commits = ledger.commits(0)) {
            long found = 0;
            while (commits.hasNext()) {
                Commit commit = commits.next();
                found += commit.events().stream()
                        .filter(event -> event.storedType().equals("chassis.ActRefused.v1"))
                        .count();
            }
            return found;
        }
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        return answer;
    }
}
