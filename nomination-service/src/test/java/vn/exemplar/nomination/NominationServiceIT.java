package vn.exemplar.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.exemplar.nomination.NominationSteps.NOTHING;
import static vn.exemplar.nomination.NominationSteps.done;
import static vn.exemplar.nomination.RunningNominationService.AUDITOR;
import static vn.exemplar.nomination.RunningNominationService.OFFICE;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.contract.Topic;
import vn.exemplar.ledger.mongo.CommitCursor;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.nomination.calendar.CalendarFacts;
import vn.exemplar.nomination.programme.Programmes;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.CheckTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.MeetTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.StartTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitKind;
import vn.exemplar.stack.http.Answer;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Surroundings.class)
class NominationServiceIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TTCNTT_OFFICER = "p16";
    private static final String TTCNTT_HEAD = "p13";
    private static final String BCVT_OFFICER = "p15";

    private final LedgerReader ledger;
    private final Commands commands;
    private final CalendarFacts calendars;
    private final TheClock clock;
    private final Service service;

    NominationServiceIT(
            @Autowired Environment environment,
            @Autowired LedgerReader ledger,
            @Autowired Commands commands,
            @Autowired CalendarFacts calendars,
            @Autowired OwnActs acts) {
        this.ledger = ledger;
        this.commands = commands;
        this.calendars = calendars;
        this.clock = occasion -> acts.byTheClock(occasion, "a test");
        this.service = RunningNominationService.in(environment);
    }

    private interface TheClock {
        Act of(String occasion);
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
    void a_head_delegates_the_sign_off_and_takes_it_back_N4() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        Map<String, Object> body = Map.of(
                "unit", "TTCNTT",
                "delegate", "p16",
                "from", today.toString(),
                "to", today.plusDays(5).toString(),
                "reason", "Đi công tác");
        assertThat(service.post("p11", "delegations", body).problem()).isEqualTo("delegation-of-another-unit");
        assertThat(service.post(OFFICE, "delegations", body).status()).isEqualTo(403);
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
        start("it:half", "n1", today.minusDays(10), 10);
        start("it:over", "n2", today.minusDays(30), 3);
        start("it:met", "n3", today.minusDays(1), 9);
        commands.carryOut(new MeetTimeLimit("it:met", today, calendars.workingDays(), clock.of("it:met is met")));
        IntStream.range(0, 8).parallel().forEach(instance -> {
            for (String limit : List.of("it:half", "it:over")) {
                commands.carryOut(new CheckTimeLimit(limit, calendars.workingDays(), clock.of(limit + " that day")));
            }
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
    void a_unit_goes_on_only_as_one_without_an_end_and_a_mistaken_end_is_taken_back_G4() {
        for (String code : List.of("CHA", "CHB")) {
            done(service.post(OFFICE, "units", unit(code, "2010-01-01")));
        }
        done(service.post(OFFICE, "units/CHA/merger", merger("CHB", "2019-07-01")));
        assertThat(service.post(OFFICE, "units/CHB/merger", merger("CHA", "2019-06-01"))
                        .problem())
                .isEqualTo("successor-not-active");
        Map<String, String> mistake = Map.of("reason", "Nhầm đơn vị");
        assertThat(service.post(OFFICE, "units/CHA/reopening", mistake).problem())
                .isEqualTo("unit-needs-second-officer");
        Answer reopened = done(service.post("p03", "units/CHA/reopening", mistake));
        assertThat(unitOn("CHA", "2019-07-01", reopened).toString()).contains("\"active\":true");
        assertThat(unitOn("CHB", "2019-07-01", reopened).toString()).contains("\"predecessors\":[]");
        done(service.post(OFFICE, "units/CHB/merger", merger("CHA", "2019-06-01")));
        done(service.post(OFFICE, "units/CHA/closure", Map.of("on", "2019-12-31", "reason", "Giải thể")));
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
                        () -> assertThat(RunningNominationService.topics().read(Topic.NOMINATION, "XUA"))
                                .hasSize(3));
    }

    @Test
    void a_programme_is_validated_revised_amended_and_closed_and_every_version_stays_G1() {
        ObjectNode next = ((ObjectNode)
                service.get(OFFICE, "programme-templates/2021-2025").json());
        next.put("programmeId", "2026-2030");
        next.remove("title");
        Answer faults = service.post(OFFICE, "programmes/validation", next);
        assertThat(faults.json().path("findings").toString()).contains("\"place\":\"title\"");
        Answer refused = service.post(OFFICE, "programmes", next);
        assertThat(refused.problem()).isEqualTo("programme-faulty");
        assertThat(refused.json().path("details").path("findings").toString()).contains("\"place\":\"title\"");
        next.putObject("title").put("vi", "Giai đoạn mới").put("en", "Next period");
        Answer drafted = done(service.post(OFFICE, "programmes", next));
        String path = "programmes/2026-2030";
        String tag = service.get(OFFICE, path, drafted.index()).version();
        next.put("annualIntroductionTarget", 5);
        done(service.put(OFFICE, path, next, tag));
        assertThat(service.put(OFFICE, path, next, tag).status()).isEqualTo(412);
        done(service.post(OFFICE, path + "/activation", NOTHING));
        next.put("version", 2);
        ((ObjectNode) next.path("generalCriteria").get(0)).put("required", false);
        Map<String, Object> amendment = Map.of("reason", "Sửa tiêu chí", "programme", next);
        done(service.post(OFFICE, path + "/amendments", amendment));
        Answer closed = done(service.post(OFFICE, path + "/closure", Map.of("reason", "Hết giai đoạn")));
        assertThat(service.get(AUDITOR, path, closed.index())
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("CLOSED");
        assertThat(service.get(AUDITOR, path + "/versions").json().path("total").asInt())
                .isEqualTo(2);
        String query = "/criteria?subjectType=INDIVIDUAL&fields=CHARITY";
        for (int version : List.of(1, 2)) {
            assertThat(service.get(BCVT_OFFICER, path + "/versions/" + version + query)
                            .json()
                            .path("criteria")
                            .path(0)
                            .path("required")
                            .asBoolean())
                    .isEqualTo(version == 1);
        }
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(RunningNominationService.topics().read(Topic.NOMINATION, "2026-2030"))
                                .extracting(record ->
                                        record.headers().lastHeader("ce_type").value())
                                .extracting(String::new)
                                .containsExactly(
                                        "nomination.ProgrammeActivated.v1",
                                        "nomination.ProgrammeAmended.v1",
                                        "nomination.ProgrammeClosed.v1"));
    }

    @Test
    void a_window_is_changed_and_cancelled_with_a_reason_N5() {
        Map<String, Object> window = new HashMap<>(
                Map.of("from", "2025-01-01", "to", "2030-12-31", "years", List.of(2025), "reason", "Đợt cuối"));
        String windows = "programmes/2021-2025/windows";
        assertThat(service.post(OFFICE, windows, window).problem()).isEqualTo("regular-window-outside-period");
        window.put("kind", "CORRECTION");
        String key = UUID.randomUUID().toString();
        done(service.post(OFFICE, windows, window, key));
        long head = ledger.head().orElseThrow();
        JsonNode opened =
                service.get(OFFICE, "programmes/2021-2025", head).json().path("windows");
        String id = opened.path(opened.size() - 1).path("id").asString();
        window.put("to", "2031-12-31");
        done(service.put(OFFICE, windows + '/' + id, window, ""));
        Answer cancelled =
                done(service.post(OFFICE, windows + '/' + id + "/cancellation", Map.of("reason", "Không cần nữa")));
        assertThat(service.get(OFFICE, "programmes/2021-2025", cancelled.index())
                        .json()
                        .path("windows")
                        .toString())
                .contains("\"to\":\"2031-12-31\"", "\"cancelledBecause\":\"Không cần nữa\"");
        assertThat(service.put(OFFICE, windows + '/' + id, window, "").problem())
                .isEqualTo("window-not-found");
    }

    @Test
    void units_of_a_table_are_registered_once_however_often_it_comes_G4() {
        String table = "code,name_vi,name_en,kind,active_from\n"
                + "NK1,Nhập khẩu một,Import one,DIVISION,2012-01-01\n"
                + "NK2,Nhập khẩu hai,Import two,SUBORDINATE_UNIT,2012-02-01\n";
        assertThat(service.upload(OFFICE, "units/import?dryRun=true", "text/csv", table)
                        .json()
                        .path("registered"))
                .hasSize(2);
        assertThat(service.get(OFFICE, "units/NK1").status()).isEqualTo(404);
        Answer first = done(service.upload(OFFICE, "units/import", "text/csv", table));
        assertThat(first.json().path("registered")).hasSize(2);
        Answer second = done(service.upload(OFFICE, "units/import", "text/csv", table));
        assertThat(second.json().path("unchanged")).hasSize(2);
        assertThat(second.json().path("registered")).isEmpty();
        Answer other = service.upload(OFFICE, "units/import", "text/csv", table.replace("2012-02-01", "2013-02-01"));
        assertThat(other.problem()).isEqualTo("import-faulty");
        assertThat(other.json().path("details").toString()).contains("\"place\":\"3:active_from\"", "unit-differs");
        for (String code : List.of("NK1", "NK2")) {
            done(service.post(OFFICE, "units/" + code + "/closure", Map.of("on", "2019-12-31", "reason", "Giải thể")));
        }
        assertThat(service.upload(BCVT_OFFICER, "units/import", "text/csv", table)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_shipped_calendar_is_published_as_it_is_or_from_a_table_G5() {
        JsonNode shipped =
                service.get(OFFICE, "working-calendar-templates/2024").json();
        Answer published = done(service.put(OFFICE, "working-calendars/2024", shipped, ""));
        assertThat(service.get(BCVT_OFFICER, "working-days?from=2024-04-26&workingDays=1", published.index())
                        .json()
                        .path("dueOn")
                        .asString())
                .isEqualTo("2024-05-02");
        String table = "date,kind,name_vi,name_en,source,verified\n2030-05-01,HOLIDAY,Lao động,Labour,Luật,x\n";
        String path = "working-calendars/2030/import?reason=N%C4%83m%202030";
        Answer dry = done(service.upload(OFFICE, path + "&dryRun=true", "text/csv", table));
        assertThat(dry.json().path("findings")).isEmpty();
        assertThat(service.get(OFFICE, "working-calendars/2030").status()).isEqualTo(404);
        assertThat(service.upload(OFFICE, path, "text/csv", table.replace("2030-05", "2031-05"))
                        .problem())
                .isEqualTo("calendar-faulty");
        Answer imported = done(service.upload(OFFICE, path, "text/csv", table));
        long index = imported.json().path("receipt").path("lastIndex").asLong();
        assertThat(service.get(AUDITOR, "working-calendars/2030", index).json().path("days"))
                .hasSize(1);
    }

    @Test
    void replay_from_zero_gives_the_same_views() {
        String id = new NominationSteps(service, ledger).accepted(TTCNTT_OFFICER, TTCNTT_HEAD, "N08");
        List<String> lists = List.of(
                "nominations?size=100",
                "nominations/" + id,
                "nominations/" + id + "/checklist",
                "units?size=100",
                "programmes",
                "delegations?size=100",
                "working-calendars",
                "time-limits?subject=" + id,
                "rewards?size=100",
                "leads?size=100");
        long head = ledger.head().orElseThrow();
        List<Answer> before =
                lists.stream().map(list -> service.get(AUDITOR, list, head)).toList();
        for (String view : List.of(
                "View_Nominations",
                "View_Units",
                "View_Programmes",
                "View_Delegations",
                "View_WorkingTime",
                "View_Rewards",
                "View_Leads")) {
            assertThat(service.rebuild(view)).isEqualTo(202);
        }
        List<Answer> after =
                lists.stream().map(list -> service.get(AUDITOR, list, head)).toList();
        assertThat(after.stream().map(Answer::json).toList())
                .isEqualTo(before.stream().map(Answer::json).toList());
        assertThat(before.getFirst().json().path("total").asInt()).isPositive();
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
        return merger("MOI", on);
    }

    private static Map<String, Object> merger(String into, String on) {
        return Map.of("into", into, "on", on, "reason", "Sáp nhập");
    }

    private JsonNode unitOn(String code, String day, Answer after) {
        return service.get(AUDITOR, "units/" + code + "?asOf=" + day, after.index())
                .json();
    }

    private int total(String person, String list, long index) {
        return service.get(person, list, index).json().path("total").asInt();
    }

    private int listedLimits(String person) {
        return service.get(person, "time-limits?kind=SUPPLEMENT&unit=BCVT")
                .json()
                .path("total")
                .asInt();
    }

    private void start(String id, String subject, LocalDate on, int workingDays) {
        commands.carryOut(new StartTimeLimit(
                id, subject, TimeLimitKind.SUPPLEMENT, "BCVT", on, workingDays, calendars.workingDays(), clock.of(id)));
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
}
