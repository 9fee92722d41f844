package vn.exemplar.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.exemplar.nomination.NominationSteps.NOTHING;
import static vn.exemplar.nomination.NominationSteps.done;
import static vn.exemplar.nomination.RunningNominationService.OFFICE;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.ledger.LedgerBook;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.nomination.calendar.CalendarFacts;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.stack.catalogue.Catalogue;

/**
 * Every door that writes: the same command under the same key is answered the same and stores nothing (a phone that lost
 * the answer asks again), and after the end of a thing each command to it is refused by a rule.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Surroundings.class)
class TwiceIT {
    private static final String OFFICER = "p16";
    private static final String HEAD = "p13";
    private static final String DIRECTOR = "p01";
    private static final String SECOND = "p03";
    private static final String NOMINATION = "nominations/{id}";
    private static final String VAULT = "vault:{id}";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Map<String, String> REASON = Map.of("reason", "Theo văn bản số 7");

    /** Imports take in what is new, row by row, and pass over the rest; a validation stores nothing. */
    private static final Set<String> ROW_BY_ROW =
            Set.of("POST /api/units/import", "POST /api/rewards/import", "POST /api/programmes/validation");

    private final RequestMappingHandlerMapping doors;
    private final Service service;
    private final NominationSteps steps;
    private final LedgerReader ledger;
    private final Twice twice;
    private final LaterClock clock;

    TwiceIT(
            @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping,
            @Autowired Environment environment,
            @Autowired LedgerReader ledger,
            @Autowired LedgerBook book,
            @Autowired Commands commands,
            @Autowired CalendarFacts calendars) {
        this.doors = requestMappingHandlerMapping;
        this.service = RunningNominationService.in(environment);
        this.steps = new NominationSteps(service, ledger);
        this.ledger = ledger;
        this.twice = new Twice(service, ledger);
        this.clock = new LaterClock(book, commands, calendars);
    }

    @Test
    void a_repeated_command_is_answered_the_same_and_after_the_end_a_rule_refuses_it() {
        units();
        programme();
        calendar();
        rewards();
        delegation();
        lead();
        failingDossier();
        expiredDossier();
        acceptedDossier();
        nominationsOfAnEndedUnit();
        assertThat(twice.doors()).containsExactlyInAnyOrderElementsOf(writingDoors());
    }

    /** Erasure is ordered by a door with tests of its own. */
    private Set<String> writingDoors() {
        return doors.getHandlerMethods().keySet().stream()
                .filter(door -> !door.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(door -> described(door).stream())
                .filter(door -> door.contains(" /api/") && !door.contains("erasure") && !ROW_BY_ROW.contains(door))
                .collect(Collectors.toSet());
    }

    private static List<String> described(RequestMappingInfo door) {
        return door.getMethodsCondition().getMethods().stream()
                .flatMap(method -> door.getPatternValues().stream().map(address -> method + " " + address))
                .toList();
    }

    private void units() {
        for (String code : List.of("TWA", "TWB", "TWC", "TWD")) {
            Map<String, Object> unit = Map.of(
                    "code",
                    code,
                    "name",
                    Map.of("vi", "Đơn vị " + code, "en", "Unit " + code),
                    "kind",
                    "DIVISION",
                    "activeFrom",
                    "2001-01-01");
            twice.act("unit:" + code, OFFICE, "POST", "units", unit);
        }
        Map<String, Object> name =
                Map.of("name", Map.of("vi", "Tên mới", "en", "New name"), "from", "2002-01-01", "reason", "Sắp xếp");
        Map<String, Object> merger = Map.of("into", "TWB", "on", "2003-01-01", "reason", "Sáp nhập");
        Map<String, Object> split = Map.of("into", List.of("TWB", "TWD"), "on", "2003-01-01", "reason", "Chia tách");
        Map<String, Object> closure = Map.of("on", "2004-01-01", "reason", "Giải thể");
        twice.with("code", "TWA").act("unit:TWA", OFFICE, "POST", "units/{code}/names", name);
        twice.act("unit:TWA", OFFICE, "POST", "units/{code}/merger", merger);
        twice.with("code", "TWC").act("unit:TWC", OFFICE, "POST", "units/{code}/split", split);
        twice.with("code", "TWD").act("unit:TWD", OFFICE, "POST", "units/{code}/closure", closure);
        twice.act("unit:TWD", SECOND, "POST", "units/{code}/reopening", REASON);
        twice.isOver("unit:TWD", SECOND, "POST", "units/{code}/reopening", REASON);
        Map<String, Object> beginning = Map.of("activeFrom", "2001-02-01", "reason", "Gõ nhầm tháng");
        twice.act("unit:TWD", SECOND, "POST", "units/{code}/beginning", beginning);
        twice.isOver("unit:TWD", SECOND, "POST", "units/{code}/beginning", beginning);
        twice.act("unit:TWD", OFFICE, "POST", "units/{code}/closure", closure);
        twice.with("code", "TWB").act("unit:TWB", OFFICE, "POST", "units/{code}/closure", closure);
        for (String ended : List.of("TWA", "TWB", "TWC", "TWD")) {
            twice.with("code", ended);
            twice.isOver("unit:" + ended, OFFICE, "POST", "units/{code}/names", name);
            twice.isOver("unit:" + ended, OFFICE, "POST", "units/{code}/merger", merger);
            twice.isOver("unit:" + ended, OFFICE, "POST", "units/{code}/split", split);
            twice.isOver("unit:" + ended, OFFICE, "POST", "units/{code}/closure", closure);
        }
    }

    private void programme() {
        String aggregate = "programme:twice";
        String path = "programmes/{id}";
        twice.with("id", "twice");
        ObjectNode plan = ((ObjectNode) Catalogue.read().programme().deepCopy()).put("programmeId", "twice");
        twice.act(aggregate, OFFICE, "POST", "programmes", plan);
        ObjectNode revised = plan.deepCopy().put("annualIntroductionTarget", 4);
        twice.act(aggregate, OFFICE, "PUT", path, revised, "If-Match", "\"0\"");
        twice.act(aggregate, OFFICE, "POST", path + "/activation", NOTHING);
        Map<String, Object> window = Map.of(
                "kind", "LATE_ENTRY",
                "from", TODAY.toString(),
                "to", TODAY.plusDays(1).toString(),
                "years", List.of(2024),
                "reason", "Bổ sung");
        long opened =
                twice.act(aggregate, OFFICE, "POST", path + "/windows", window).index();
        twice.with(
                "windowId",
                service.get(OFFICE, "programmes/twice", opened)
                        .json()
                        .path("windows")
                        .path(0)
                        .path("id")
                        .asString());
        twice.act(aggregate, OFFICE, "PUT", path + "/windows/{windowId}", window);
        twice.act(aggregate, OFFICE, "POST", path + "/windows/{windowId}/cancellation", REASON);
        Map<String, Object> amendment =
                Map.of("reason", "Sửa", "programme", revised.deepCopy().put("version", 2));
        twice.act(aggregate, OFFICE, "POST", path + "/amendments", amendment);
        twice.act(aggregate, OFFICE, "POST", path + "/closure", REASON);
        twice.isOver(aggregate, OFFICE, "PUT", path, revised, "If-Match", "\"7\"");
        twice.isOver(aggregate, OFFICE, "POST", path + "/activation", NOTHING);
        twice.isOver(aggregate, OFFICE, "POST", path + "/windows", window);
        twice.isOver(aggregate, OFFICE, "PUT", path + "/windows/{windowId}", window);
        twice.isOver(aggregate, OFFICE, "POST", path + "/windows/{windowId}/cancellation", REASON);
        twice.isOver(aggregate, OFFICE, "POST", path + "/amendments", amendment);
        twice.isOver(aggregate, OFFICE, "POST", path + "/closure", REASON);
    }

    private void calendar() {
        Map<String, Object> day = Map.of(
                "date", "2097-05-01",
                "kind", "HOLIDAY",
                "name", Map.of("vi", "Ngày Quốc tế Lao động", "en", "Labour Day"),
                "source", "Bộ luật Lao động",
                "verified", true);
        twice.with("year", "2097");
        twice.act(
                "calendar:2097",
                OFFICE,
                "PUT",
                "working-calendars/{year}",
                Map.of("reason", "Ban hành", "days", List.of(day)));
        String table = "date,kind,name_vi,name_en,source,verified\n2098-05-01,HOLIDAY,Lao động,Labour,Luật,x\n";
        twice.with("year", "2098");
        twice.act("calendar:2098", OFFICE, "POST", "working-calendars/{year}/import?reason=nhap", table);
    }

    private void rewards() {
        Map<String, Object> reward = Map.of(
                "code",
                "TWICE-1",
                "subject",
                Map.of("type", "COLLECTIVE", "unit", "TWB", "name", "Tổ Hai Lần"),
                "achievement",
                "Ghi nhận trùng lặp khóa lệnh",
                "year",
                2021,
                "form",
                "MERIT_CERTIFICATE",
                "decision",
                Map.of("number", "1/QĐ", "issuedOn", "2021-05-01"));
        twice.with("code", "TWICE-1").act("reward:TWICE-1", OFFICE, "POST", "rewards", reward);
        twice.act("reward:TWICE-1", OFFICE, "POST", "rewards/{code}/strike", REASON);
        twice.isOver("reward:TWICE-1", OFFICE, "POST", "rewards", reward);
        twice.isOver("reward:TWICE-1", OFFICE, "POST", "rewards/{code}/strike", REASON);
    }

    private void delegation() {
        Map<String, Object> grant = Map.of(
                "unit", "KHTC",
                "delegate", "p99",
                "from", TODAY.toString(),
                "to", TODAY.plusDays(1).toString(),
                "reason", "Đi công tác");
        String id = twice.act("unknown", DIRECTOR, "POST", "delegations", grant).id();
        twice.with("id", id).act(id, OFFICE, "POST", "delegations/{id}/revocation", REASON);
        twice.isOver(id, OFFICE, "POST", "delegations/{id}/revocation", REASON);
    }

    private void lead() {
        Map<String, Object> report = Map.of("about", "Tổ Hai Lần", "paragraph", "Làm việc tốt hai lần.");
        String id = twice.act("unknown", OFFICER, "POST", "leads", report).id();
        twice.with("id", id).act(id, OFFICER, "POST", "leads/{id}/closing", REASON);
        twice.isOver(id, OFFICER, "POST", "leads/{id}/closing", REASON);
    }

    private void failingDossier() {
        steps.submitted(OFFICER, HEAD, "N08");
        ObjectNode body = Nominations.sample("N08").withFewFiles().body();
        String id = twice.act("unknown", OFFICER, "POST", "nominations", body).id();
        twice.with("id", id).with("criterionId", "1.G.01");
        ObjectNode renamed = body.deepCopy().put("title", "Tên khác");
        Map<String, Object> claim = Map.of("text", "Viết lại", "evidence", List.of(), "noEvidenceReason", "Chưa có");
        twice.act(id, OFFICER, "PUT", NOMINATION, renamed, "If-Match", "\"0\"");
        twice.act(id, OFFICER, "PUT", NOMINATION + "/claims/{criterionId}", claim, "If-Match", "\"1\"");
        twice.act(id, HEAD, "POST", NOMINATION + "/give-back", note());
        files(id);
        twice.act(id, OFFICE, "POST", NOMINATION + "/extension", extension());
        handIn();
        twice.act(id, OFFICE, "POST", NOMINATION + "/checklist", mark());
        steps.decideEarlierCases(id, false);
        twice.act(id, OFFICE, "POST", NOMINATION + "/duplicate-decisions", decision(id));
        twice.act(id, OFFICE, "POST", NOMINATION + "/hold", hold());
        twice.act(id, "p03", "POST", NOMINATION + "/hold-undoing", REASON);
        twice.isOver(id, "p03", "POST", NOMINATION + "/hold-undoing", REASON);
        done(service.post(OFFICE, "nominations/" + id + "/hold", hold()));
        String conclusion = done(service.upload(
                        OFFICE, "nominations/" + id + "/files?name=kl.txt", "text/plain", "Kết luận"))
                .id();
        twice.act(id, OFFICE, "POST", NOMINATION + "/hold-release", release(conclusion));
        steps.mark(id, "1.G.01");
        twice.act(id, OFFICE, "POST", NOMINATION + "/turn-down", ineligible());
        twice.isOver(id, OFFICE, "POST", NOMINATION + "/turn-down", ineligible());
        twice.act(id, "p03", "POST", NOMINATION + "/non-acceptance-undoing", REASON);
        twice.isOver(id, "p03", "POST", NOMINATION + "/non-acceptance-undoing", REASON);
        for (int round = 0; round < 2; round++) {
            twice.act(id, OFFICE, "POST", NOMINATION + "/return", NOTHING);
            twice.act(id, OFFICE, "POST", NOMINATION + "/supplement-extension", moreTime());
            handIn();
        }
        twice.act(id, OFFICE, "POST", NOMINATION + "/non-acceptance", NOTHING);
        assertThat(steps.stateOf(id)).isEqualTo("NOT_ACCEPTED");
        isOver(id, renamed, claim, conclusion);
    }

    private void handIn() {
        twice.act("{id}", HEAD, "POST", NOMINATION + "/sign-off", NOTHING);
        twice.act("{id}", HEAD, "POST", NOMINATION + "/submission", NOTHING);
    }

    private void files(String nomination) {
        String files = NOMINATION + "/files";
        String first = twice.act(VAULT, OFFICER, "POST", files + "?name=phu-luc.txt", "Bản một")
                .id();
        twice.with("fileId", first);
        String second = twice.act(VAULT, OFFICER, "POST", files + "/{fileId}/versions?name=phu-luc.txt", "Bản hai")
                .id();
        twice.with("fileId", second);
        String copy = twice.act(VAULT, OFFICER, "POST", files + "/{fileId}/redactions?name=phu-luc-che.txt", "Bản che")
                .id();
        twice.with("fileId", copy).act(VAULT, OFFICER, "DELETE", files + "/{fileId}", NOTHING);
        twice.with("fileId", second);
        twice.act(VAULT, OFFICER, "PUT", files + "/{fileId}/visibility", visibility());
        steps.bringFiles(HEAD, nomination);
    }

    private void isOver(String id, Object body, Object claim, String conclusion) {
        String version = service.get(OFFICER, "nominations/" + id).version();
        String tag = '"' + version + '"';
        String files = NOMINATION + "/files";
        twice.isOver(id, OFFICER, "PUT", NOMINATION, body, "If-Match", tag);
        twice.isOver(id, OFFICER, "PUT", NOMINATION + "/claims/{criterionId}", claim, "If-Match", tag);
        twice.isOver(VAULT, OFFICER, "POST", files + "?name=khac.txt", "Khác");
        twice.isOver(VAULT, OFFICER, "POST", files + "/{fileId}/versions?name=khac.txt", "Khác");
        twice.isOver(VAULT, OFFICER, "POST", files + "/{fileId}/redactions?name=khac.txt", "Khác");
        twice.isOver(VAULT, OFFICER, "PUT", files + "/{fileId}/visibility", visibility());
        twice.isOver(VAULT, OFFICER, "DELETE", files + "/{fileId}", NOTHING);
        twice.isOver(id, HEAD, "POST", NOMINATION + "/give-back", note());
        twice.isOver(id, HEAD, "POST", NOMINATION + "/sign-off", NOTHING);
        twice.isOver(id, HEAD, "POST", NOMINATION + "/submission", NOTHING);
        twice.isOver(id, HEAD, "POST", NOMINATION + "/withdrawal", REASON);
        twice.isOver(id, OFFICE, "POST", NOMINATION + "/extension", extension());
        twice.isOver(id, OFFICE, "POST", NOMINATION + "/supplement-extension", moreTime());
        twice.isOver(id, OFFICE, "POST", NOMINATION + "/reopening", moreTime());
        twice.isOver(id, OFFICE, "POST", NOMINATION + "/checklist", mark());
        twice.isOver(id, OFFICE, "POST", NOMINATION + "/duplicate-decisions", decision(id));
        twice.isOver(id, OFFICE, "POST", NOMINATION + "/return", NOTHING);
        twice.isOver(id, OFFICE, "POST", NOMINATION + "/acceptance", NOTHING);
        twice.isOver(id, OFFICE, "POST", NOMINATION + "/non-acceptance", NOTHING);
        twice.isOver(id, OFFICE, "POST", NOMINATION + "/hold", hold());
        twice.isOver(id, OFFICE, "POST", NOMINATION + "/hold-release", release(conclusion));
    }

    private void expiredDossier() {
        String id = steps.returned(OFFICER, HEAD, "N01", "1.G.01");
        await().atMost(Duration.ofSeconds(30)).until(() -> !steps.lastDayOf(id).isEmpty());
        clock.look("supplement:" + id + "/1", Duration.ofDays(60));
        await().atMost(Duration.ofSeconds(30)).until(() -> steps.stateOf(id).equals("EXPIRED"));
        twice.with("id", id).isOver(id, OFFICE, "POST", NOMINATION + "/supplement-extension", moreTime());
        twice.act(id, "p03", "POST", NOMINATION + "/reopening", moreTime());
        twice.isOver(id, "p03", "POST", NOMINATION + "/reopening", moreTime());
        done(service.post(HEAD, "nominations/" + id + "/withdrawal", REASON));
    }

    private void acceptedDossier() {
        String id = steps.submitted(OFFICER, HEAD, "N02");
        steps.mark(id);
        steps.decideEarlierCases(id, false);
        twice.with("id", id).act(id, OFFICE, "POST", NOMINATION + "/acceptance", NOTHING);
        twice.isOver(id, OFFICE, "POST", NOMINATION + "/non-acceptance", NOTHING);
        redactedByTwo(id);
        twice.act(id, HEAD, "POST", NOMINATION + "/withdrawal", REASON);
        twice.isOver(id, HEAD, "POST", NOMINATION + "/withdrawal", REASON);
        twice.isOver(id, OFFICE, "POST", NOMINATION + "/acceptance", NOTHING);
        twice.isOver(id, OFFICE, "POST", NOMINATION + "/hold", hold());
    }

    /** What a closed unit left the office gives to another, what a merged one left goes to its successor by itself. */
    private void nominationsOfAnEndedUnit() {
        Map<String, String> transfer = Map.of("toUnit", "TTCNTT", "reason", "Đơn vị đã giải thể");
        String id = steps.draft("p14", "N05").id();
        String unit = service.get("p14", "nominations/" + id, ledger.head().orElseThrow())
                .json()
                .path("nominatingUnit")
                .asString();
        twice.with("id", id).with("code", unit);
        twice.isOver(id, OFFICE, "POST", NOMINATION + "/transfer", transfer);
        done(service.post(OFFICE, "units/" + unit + "/closure", ending(Map.of())));
        twice.act(id, OFFICE, "POST", NOMINATION + "/transfer", transfer);
        twice.isOver(id, OFFICE, "POST", NOMINATION + "/transfer", transfer);
        assertThat(service.get(OFFICER, "nominations/" + id, ledger.head().orElseThrow())
                        .status())
                .isEqualTo(200);
        assertThat(service.get("p14", "nominations/" + id).status()).isEqualTo(404);
        done(service.post(SECOND, "units/" + unit + "/reopening", REASON));
        String merged = steps.draft("p14", "N05").id();
        done(service.post(OFFICE, "units/" + unit + "/merger", ending(Map.of("into", "TTCNTT"))));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.get(OFFICER, "nominations/" + merged).status() == 200);
        done(service.post(SECOND, "units/" + unit + "/reopening", REASON));
    }

    private static Map<String, Object> ending(Map<String, String> more) {
        Map<String, Object> ending = new HashMap<>(more);
        ending.put("on", TODAY.toString());
        ending.put("reason", "Sắp xếp lại tổ chức");
        return ending;
    }

    private void redactedByTwo(String id) {
        String files = NOMINATION + "/files";
        String original = service.get(OFFICE, "nominations/" + id + "/files")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        twice.with("fileId", original);
        String copy = twice.act(VAULT, OFFICE, "POST", files + "/{fileId}/redactions?name=che-sau.txt", "Bản che")
                .id();
        twice.with("fileId", copy).act(VAULT, "p03", "POST", files + "/{fileId}/redaction-confirmation", NOTHING);
        twice.isOver(VAULT, "p03", "POST", files + "/{fileId}/redaction-confirmation", NOTHING);
    }

    private static Map<String, Object> ineligible() {
        return Map.of("ground", "INELIGIBLE", "reason", "Chương trình không xét đối tượng này");
    }

    private static Map<String, Object> moreTime() {
        return Map.of("workingDays", 5, "reason", "Bão lũ");
    }

    private static Map<String, String> extension() {
        return Map.of("lastDay", TODAY.plusDays(1).toString(), "reason", "Bão lũ");
    }

    private static Map<String, Object> mark() {
        return Map.of("marks", List.of(Map.of("point", "1.G.01", "verdict", "FAIL", "reason", "Thiếu minh chứng")));
    }

    private static Map<String, String> hold() {
        return Map.of("matter", "INSPECTION", "reason", "Thông báo 12/TB-TTr");
    }

    private static Map<String, Object> release(String file) {
        Map<String, String> conclusion =
                Map.of("number", "07/KL-TTr", "issuedBy", "Thanh tra Sở", "issuedOn", "2023-03-10", "fileId", file);
        return Map.of("reason", "Không có vi phạm", "conclusion", conclusion);
    }

    private static Map<String, String> visibility() {
        return Map.of("visibility", "CONFIDENTIAL", "reason", "Có dữ liệu cá nhân");
    }

    private static Map<String, String> note() {
        return Map.of("note", "Nêu rõ số liệu");
    }

    private Map<String, Object> decision(String id) {
        String earlier = service.get(OFFICE, "nominations/" + id + "/earlier-cases")
                .json()
                .path("cases")
                .path(0)
                .path("caseId")
                .asString();
        return Map.of("caseId", earlier, "duplicate", false, "reason", "Đã đối chiếu hai bên");
    }
}
