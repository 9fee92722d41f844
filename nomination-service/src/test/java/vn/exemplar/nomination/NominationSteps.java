package vn.exemplar.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.RunningNominationService.OFFICE;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.catalogue.Catalogue;
import vn.exemplar.stack.catalogue.Catalogue.Person;
import vn.exemplar.stack.catalogue.Catalogue.Text;
import vn.exemplar.stack.catalogue.SampleDocuments;
import vn.exemplar.stack.http.Answer;

/** What the demo people do with a nomination, step by step, over HTTP. */
public final class NominationSteps {
    static final Object NOTHING = Map.of();

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Service service;
    private final LedgerReader ledger;

    public NominationSteps(Service service, LedgerReader ledger) {
        this.service = service;
        this.ledger = ledger;
    }

    /** As the office sees it with everything that was recorded so far. */
    private JsonNode officeSees(String path) {
        return service.get(OFFICE, path, ledger.head().orElseThrow()).json();
    }

    public static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        return answer;
    }

    Answer draft(String officer, String sample) {
        return draft(officer, Nominations.sample(sample).withFewFiles().body());
    }

    /** Of anybody: whom the nomination names the directory gets to know. */
    Answer draft(String officer, Object body) {
        String nominee = JSON.valueToTree(body).at("/subject/personId").asString("");
        Infrastructure.issuer().add(new Person(nominee, nominee, "BCVT", new Text(nominee, nominee), List.of()));
        Answer drafted = service.post(officer, "nominations", body);
        assertThat(drafted.status()).as(drafted.toString()).isEqualTo(201);
        return drafted;
    }

    /** Uploads every file that the nomination names and its vault does not have. */
    void bringFiles(String person, String id) {
        String path = "nominations/" + id;
        long head = ledger.head().orElseThrow();
        JsonNode missing =
                service.get(person, path + "/completeness", head).json().path("missingFiles");
        for (JsonNode name : missing) {
            String query = "?name=" + URLEncoder.encode(name.asString(), StandardCharsets.UTF_8) + "&visibility="
                    + Nominations.visibilityOf(name.asString());
            done(service.upload(person, path + "/files" + query, SampleDocuments.named(name.asString())));
        }
    }

    Answer signOffAndSubmit(String head, String id) {
        bringFiles(head, id);
        done(service.post(head, "nominations/" + id + "/sign-off?unproven=true", NOTHING));
        return done(service.post(head, "nominations/" + id + "/submission", NOTHING));
    }

    String submitted(String officer, String head, String sample) {
        String id = draft(officer, sample).id();
        signOffAndSubmit(head, id);
        return id;
    }

    /** Marks every point, the given ones as failed. */
    Answer mark(String id, String... failed) {
        JsonNode points = officeSees("nominations/" + id + "/checklist").path("points");
        List<Map<String, String>> marks = StreamSupport.stream(points.spliterator(), false)
                .map(point -> point.path("point").asString())
                .map(point -> mark(point, List.of(failed).contains(point)))
                .toList();
        return done(service.post(OFFICE, "nominations/" + id + "/checklist", Map.of("marks", marks)));
    }

    private static Map<String, String> mark(String point, boolean failed) {
        return failed
                ? Map.of("point", point, "verdict", "FAIL", "reason", "Thiếu minh chứng")
                : Map.of("point", point, "verdict", "PASS", "reason", "Đạt");
    }

    /** Enters the rewards of the catalogue, if they are not there. */
    void importRewards() {
        List<Map<String, Object>> rewards = Catalogue.read().rewardedAchievements().stream()
                .map(NominationSteps::reward)
                .toList();
        Answer imported = done(service.post(OFFICE, "rewards/import", Map.of("rewards", rewards)));
        assertThat(imported.json().path("refused").asInt()).isZero();
        assertThat(imported.json().path("rows")).hasSize(rewards.size());
    }

    private static Map<String, Object> reward(JsonNode one) {
        return Map.of(
                "code", one.path("id"),
                "subject", one.path("subject"),
                "achievement", one.path("achievement"),
                "year", one.path("year"),
                "form", one.path("form"),
                "decision", one.path("decision"),
                "file", one.path("file"));
    }

    /** Decides every earlier case the same way. */
    void decideEarlierCases(String id, boolean duplicate) {
        JsonNode cases = officeSees("nominations/" + id + "/earlier-cases").path("cases");
        for (JsonNode one : cases) {
            Map<String, Object> decision = Map.of(
                    "caseId", one.path("caseId").asString(), "duplicate", duplicate, "reason", "Đã đối chiếu hai bên");
            done(service.post(OFFICE, "nominations/" + id + "/duplicate-decisions", decision));
        }
    }

    public String returned(String officer, String head, String sample, String failed) {
        String id = submitted(officer, head, sample);
        mark(id, failed);
        decideEarlierCases(id, false);
        done(service.post(OFFICE, "nominations/" + id + "/return", NOTHING));
        return id;
    }

    public String stateOf(String id) {
        return officeSees("nominations/" + id).path("state").asString();
    }

    /** Last day of the supplement that is awaited; empty while none is. */
    public String lastDayOf(String id) {
        return officeSees("nominations/" + id).path("dueOn").asString("");
    }

    /** The same in the list of what was returned. */
    public String listedLastDayOf(String id) {
        JsonNode rows =
                officeSees("nominations?state=RETURNED&order=DUE&size=100").path("items");
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("id").asString().equals(id))
                .map(row -> row.path("dueOn").asString(""))
                .findFirst()
                .orElse("");
    }

    public Answer does(String person, String id, String what, Object body) {
        return service.post(person, "nominations/" + id + '/' + what, body);
    }

    Answer accept(String id) {
        mark(id);
        decideEarlierCases(id, false);
        return done(service.post(OFFICE, "nominations/" + id + "/acceptance", NOTHING));
    }

    String accepted(String officer, String head, String sample) {
        String id = submitted(officer, head, sample);
        Answer accepted = accept(id);
        assertThat(service.get(officer, "nominations/" + id, accepted.index()).status())
                .isEqualTo(200);
        return id;
    }
}
