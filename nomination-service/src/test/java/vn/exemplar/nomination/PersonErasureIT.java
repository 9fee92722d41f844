package vn.exemplar.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.exemplar.nomination.NominationSteps.done;
import static vn.exemplar.nomination.RunningNominationService.OFFICE;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.erasure.SubjectKey;
import vn.exemplar.ledger.erasure.SubjectKeys;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.reward.list.RewardViews;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.http.Answer;
import vn.exemplar.stack.mongo.DatabaseProbe;

/** A4: one order erases a person in every record of the service, and says what it covered. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Surroundings.class)
class PersonErasureIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String OFFICER = "p15";
    private static final String SECRET = "Hoàng Thị Biến Mất";
    private static final String SECRET_AS_SEARCHED = "hoang thi bien mat";

    private final Service service;
    private final NominationSteps steps;
    private final LedgerReader ledger;
    private final SubjectKeys keys;
    private final RewardViews rewards;
    private final EventProcessor carryingOut;

    PersonErasureIT(
            @Autowired Environment environment,
            @Autowired LedgerReader ledger,
            @Autowired SubjectKeys keys,
            @Autowired RewardViews rewards,
            @Autowired EventProcessingConfiguration processing) {
        this.service = RunningNominationService.in(environment);
        this.steps = new NominationSteps(service, ledger);
        this.ledger = ledger;
        this.keys = keys;
        this.rewards = rewards;
        this.carryingOut = processing.eventProcessor("Automation_PersonErasure").orElseThrow();
    }

    /** A person with a record of every kind, of whom others speak too. */
    private record Person(String id, List<String> nominations, String lead, String reward, String delegation) {
        Map<String, Object> order() {
            return Map.of(
                    "personId",
                    id,
                    "leads",
                    List.of(lead),
                    "ground",
                    "DATA_SUBJECT_REQUEST",
                    "reason",
                    "Theo đơn số 9");
        }
    }

    @Test
    void one_order_erases_every_record_of_a_person_and_reports_each_A4() {
        Person person = known();
        assertThat(inClear("_ledger")).isEmpty();
        assertThat(inClear("_views")).isNotEmpty();
        assertThat(covered(person.id()).path("nominations")).hasSize(2);

        assertThat(service.post(OFFICER, "erasures", person.order()).status()).isEqualTo(403);
        Answer ordered = done(service.post(OFFICE, "erasures", person.order()));
        JsonNode report = awaitCompletion(ordered);
        assertThat(report.path("records").findValuesAsString("id"))
                .containsAll(person.nominations())
                .contains(person.lead(), "reward:" + person.reward(), person.delegation())
                .hasSize(5);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(inClear("_views")).isEmpty());
        assertThat(inClear("_ledger")).isEmpty();
        assertThatTheKeysAreGone(person);
        assertThat(ledger.eventsOf(ordered.id(), 0))
                .extracting(LedgerEvent::storedType)
                .containsExactly("nomination.PersonErasureOrdered.v1", "nomination.PersonErased.v1");
        assertThatViewsBuiltAgainSayTheSame();

        Answer again = done(service.post(OFFICE, "erasures", person.order()));
        assertThat(awaitCompletion(again).path("records")).hasSize(5);
    }

    @Test
    void an_erased_reward_no_longer_stands_against_anybody_A4_N9() {
        Person person = known();
        service.get(OFFICE, "rewards", ledger.head().orElseThrow());
        assertThat(rewards.ofSubject(person.id(), "BCVT", SECRET)).isNotEmpty();
        awaitCompletion(done(service.post(OFFICE, "erasures", person.order())));
        assertThat(rewards.ofSubject(person.id(), "BCVT", SECRET)).isEmpty();
        assertThat(rewards.ofSubject(null, "BCVT", Erased.TEXT)).isEmpty();
        assertThat(rewards.sharingWordsWith(Erased.TEXT)).isEmpty();
        assertThat(rewards.all(List.of(person.reward()))).isNotEmpty();
    }

    @Test
    void an_order_is_carried_out_once_wherever_the_process_ended_A4() {
        Person person = known();
        carryingOut.shutDown();
        Answer ordered = done(service.post(OFFICE, "erasures", person.order()));
        keys.destroy(person.lead());
        done(service.post(
                OFFICE,
                "nominations/" + person.nominations().getFirst() + "/erasure",
                Map.of("ground", "COMPETENT_ORDER", "reason", "Quyết định số 3")));
        carryingOut.start();
        awaitCompletion(ordered);
        assertThatTheKeysAreGone(person);
        carryingOut.shutDown();
        carryingOut.start();
        assertThat(ledger.eventsOf(ordered.id(), 0)).hasSize(2);
    }

    @Test
    void an_order_that_names_what_is_not_there_or_nothing_is_refused_A4() {
        Map<String, Object> unknown =
                Map.of("rewards", List.of("KHONG-CO"), "ground", "DATA_SUBJECT_REQUEST", "reason", "Theo đơn số 9");
        assertThat(service.post(OFFICE, "erasures", unknown).problem()).isEqualTo("reward-not-found");
        Map<String, Object> nobody =
                Map.of("personId", "nobody", "ground", "DATA_SUBJECT_REQUEST", "reason", "Theo đơn số 9");
        assertThat(service.post(OFFICE, "erasures", nobody).problem()).isEqualTo("erasure-covers-nothing");
        assertThat(service.get(OFFICE, "erasures/none").problem()).isEqualTo("erasure-not-found");
    }

    private Person known() {
        String id = "x" + UUID.randomUUID().toString().substring(0, 8);
        List<String> nominations = List.of(nomination(id), nomination(id));
        String lead = done(service.post(
                        OFFICER, "leads", Map.of("about", SECRET, "paragraph", SECRET + " làm nhiều việc tốt")))
                .id();
        String code = "RA-" + id;
        done(service.post(
                OFFICE,
                "rewards",
                Map.of(
                        "code",
                        code,
                        "subject",
                        Map.of("type", "INDIVIDUAL", "personId", id, "unit", "BCVT", "name", SECRET),
                        "achievement",
                        SECRET + " đã xây nhà tình nghĩa",
                        "year",
                        2021,
                        "form",
                        "COMMENDATION_CERTIFICATE",
                        "decision",
                        Map.of("number", "47/QĐ-STTTT", "issuedOn", "2021-05-19"))));
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        String delegation = done(service.post(
                        OFFICE,
                        "delegations",
                        Map.of(
                                "unit",
                                "BCVT",
                                "delegate",
                                id,
                                "from",
                                today.toString(),
                                "to",
                                today.plusDays(2).toString(),
                                "reason",
                                SECRET + " thay giám đốc đi công tác")))
                .id();
        return new Person(id, nominations, lead, code, delegation);
    }

    private String nomination(String personId) {
        ObjectNode body = Nominations.sample("N03").body();
        body.put("title", "Gương sáng " + SECRET).put("summary", SECRET + " làm được nhiều việc");
        ((ObjectNode) body.path("subject")).put("name", SECRET).put("personId", personId);
        return steps.draft(OFFICER, body).id();
    }

    private JsonNode covered(String personId) {
        return service.get(
                        OFFICE, "people/" + personId + "/records", ledger.head().orElseThrow())
                .json();
    }

    /** The report of an order that is carried out, with every view up to it. */
    private JsonNode awaitCompletion(Answer ordered) {
        await().atMost(PATIENCE).until(() -> report(ordered).path("completed").asBoolean());
        return report(ordered);
    }

    private JsonNode report(Answer ordered) {
        return service.get(OFFICE, "erasures/" + ordered.id(), ledger.head().orElseThrow())
                .json();
    }

    private void assertThatTheKeysAreGone(Person person) {
        assertThat(person.nominations())
                .allSatisfy(id -> assertThat(keys.find(id)).isInstanceOf(SubjectKey.Destroyed.class));
        assertThat(List.of(person.lead(), "reward:" + person.reward(), person.delegation()))
                .allSatisfy(id -> assertThat(keys.find(id)).isInstanceOf(SubjectKey.Destroyed.class));
    }

    private void assertThatViewsBuiltAgainSayTheSame() {
        for (String view : List.of("View_Leads", "View_Rewards", "View_Delegations", "View_ErasedKeys")) {
            await().atMost(PATIENCE).until(() -> service.rebuild(view) == 202);
        }
        service.get(OFFICE, "leads", ledger.head().orElseThrow());
        assertThat(inClear("_views")).isEmpty();
    }

    private static Map<String, List<String>> inClear(String database) {
        return DatabaseProbe.whereInClear(
                Infrastructure.mongo(), Surroundings.PREFIX + database, List.of(SECRET, SECRET_AS_SEARCHED));
    }
}
