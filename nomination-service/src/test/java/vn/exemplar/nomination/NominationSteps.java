package vn.exemplar.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.RunningNominationService.OFFICE;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.exemplar.nomination.Service.Answer;
import vn.exemplar.nomination.dossier.write.Nominations;

/** What the demo people do with a nomination, step by step, over HTTP. */
final class NominationSteps {
    static final Object NOTHING = Map.of();

    private final Service service;

    NominationSteps(Service service) {
        this.service = service;
    }

    static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        return answer;
    }

    Answer draft(String officer, String sample) {
        return draft(officer, Nominations.sample(sample).body());
    }

    Answer draft(String officer, Object body) {
        Answer drafted = service.post(officer, "nominations", body);
        assertThat(drafted.status()).as(drafted.toString()).isEqualTo(201);
        return drafted;
    }

    Answer signOffAndSubmit(String head, String id) {
        done(service.post(head, "nominations/" + id + "/sign-off", NOTHING));
        return done(service.post(head, "nominations/" + id + "/submission", NOTHING));
    }

    String submitted(String officer, String head, String sample) {
        String id = draft(officer, sample).id();
        signOffAndSubmit(head, id);
        return id;
    }

    /** Marks every point, the given ones as failed. */
    Answer mark(String id, String... failed) {
        JsonNode points =
                service.get(OFFICE, "nominations/" + id + "/checklist").json().path("points");
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

    /** Decides every earlier case the same way. */
    void decideEarlierCases(String id, boolean duplicate) {
        JsonNode cases = service.get(OFFICE, "nominations/" + id + "/earlier-cases")
                .json()
                .path("cases");
        for (JsonNode one : cases) {
            Map<String, Object> decision = Map.of(
                    "caseId", one.path("caseId").asString(), "duplicate", duplicate, "reason", "Đã đối chiếu hai bên");
            done(service.post(OFFICE, "nominations/" + id + "/duplicate-decisions", decision));
        }
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
