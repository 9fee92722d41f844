package vn.exemplar.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.NominationSteps.done;
import static vn.exemplar.nomination.RunningNominationService.OFFICE;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.Programmes;
import vn.exemplar.nomination.programme.events.Criterion;

/** G1: a programme whose subjects, kinds, scopes and parts are its own needs no code. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Surroundings.class)
class NextProgrammeIT {
    private static final String OFFICER = "p15";
    private static final String HEAD = "p12";

    private final Service service;
    private final NominationSteps steps;
    private final LedgerReader ledger;

    NextProgrammeIT(@Autowired Environment environment, @Autowired LedgerReader ledger) {
        this.service = RunningNominationService.in(environment);
        this.steps = new NominationSteps(service, ledger);
        this.ledger = ledger;
    }

    @Test
    void a_programme_of_households_works_from_its_import_to_the_acceptance_of_one_G1() {
        programmeInForce();
        String id = steps.draft(OFFICER, household()).id();
        JsonNode lacks = service.get(
                        HEAD,
                        "nominations/" + id + "/completeness",
                        ledger.head().orElseThrow())
                .json();
        assertThat(lacks.path("complete").asBoolean()).isFalse();
        assertThat(lacks.path("missingFiles").values()).hasSize(1);
        steps.signOffAndSubmit(HEAD, id);
        JsonNode points = service.get(
                        OFFICE,
                        "nominations/" + id + "/checklist",
                        ledger.head().orElseThrow())
                .json()
                .path("points");
        assertThat(points.get(0).path("point").asString()).isEqualTo("APPLICATION");
        assertThat(points.get(0).path("text").path("vi").asString()).isEqualTo("Đơn đề nghị");
        steps.accept(id);
        assertThat(steps.stateOf(id)).isEqualTo("ACCEPTED");
    }

    private void programmeInForce() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        ObjectNode programme = Programmes.ofHouseholdsJson();
        done(service.post(OFFICE, "programmes", programme));
        done(service.post(OFFICE, "programmes/2026-2030-H/activation", Map.of()));
        Map<String, Object> window = Map.of(
                "kind", "LATE_ENTRY",
                "from", today.toString(),
                "to", today.plusDays(1).toString(),
                "years", List.of(2026),
                "reason", "Đợt đầu");
        done(service.post(OFFICE, "programmes/2026-2030-H/windows", window));
    }

    private static ObjectNode household() {
        ObjectNode body = Nominations.sample("N03").withFewFiles().body();
        body.put("programmeId", "2026-2030-H").put("year", 2026).put("exemplarKind", "GOOD_HOME");
        body.put("scope", "WIDE").putNull("mainField").putArray("otherFields").add("CHARITY");
        ((ObjectNode) body.path("subject"))
                .put("type", "HOUSEHOLD")
                .put("name", "Hộ bà Nông Thị Hiền")
                .putNull("body")
                .putNull("personId");
        body.putArray("dossierParts").addObject().put("part", "APPLICATION").put("file", "Đơn đề nghị.pdf");
        body.putArray("evidence");
        ArrayNode claims = body.putArray("claims");
        for (String criterion : criteria()) {
            ObjectNode claim = claims.addObject().put("criterionId", criterion).put("text", "Đã làm");
            claim.put("noEvidenceReason", "Xã xác nhận trong đơn").putArray("evidence");
        }
        return body;
    }

    private static List<String> criteria() {
        return new ProgrammeTerms(Programmes.ofHouseholds(), true)
                .criteriaFor("HOUSEHOLD", null, List.of("CHARITY")).stream()
                        .map(Criterion::id)
                        .toList();
    }
}
