package vn.exemplar.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.exemplar.nomination.NominationSteps.done;
import static vn.exemplar.nomination.RunningNominationService.OFFICE;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.CommandIds;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.erasure.SubjectKey;
import vn.exemplar.ledger.erasure.SubjectKeys;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.nomination.erasure.CoveredRecords;
import vn.exemplar.nomination.erasure.ErasureEvent;
import vn.exemplar.nomination.erasure.ErasureEvent.PersonErasureOrdered;
import vn.exemplar.nomination.erasure.ErasureEvent.PersonErasureReleased;
import vn.exemplar.nomination.erasure.PersonErasure;
import vn.exemplar.nomination.erasure.RecordsOfPerson;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.reward.Reward;
import vn.exemplar.nomination.reward.list.RewardViews;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.http.Answer;
import vn.exemplar.stack.mongo.DatabaseProbe;

/** A4: one order erases a person in every record of the service, and says what it covered. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Surroundings.class)
class PersonErasureIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SECOND = "p03";
    private static final String OFFICER = "p15";
    private static final String HEAD = "p12";
    private static final String SECRET = "Hoàng Thị Biến Mất";
    private static final String KEPT = "Hoàng Thị Ở Lại";
    private static final String SECRET_AS_SEARCHED = "hoang thi bien mat";

    /** Of whom nothing else tells; each test takes its own. */
    private static final Queue<String> PEOPLE =
            new ConcurrentLinkedQueue<>(List.of("p02", "p17", "p18", "p19", "p24", "p25", "p26"));

    private final Service service;
    private final NominationSteps steps;
    private final LedgerReader ledger;
    private final SubjectKeys keys;
    private final RewardViews rewards;
    private final RecordsOfPerson records;
    private final Commands commands;
    private final EventProcessor carryingOut;

    PersonErasureIT(
            @Autowired Environment environment,
            @Autowired LedgerReader ledger,
            @Autowired SubjectKeys keys,
            @Autowired RewardViews rewards,
            @Autowired RecordsOfPerson records,
            @Autowired Commands commands,
            @Autowired EventProcessingConfiguration processing) {
        this.service = RunningNominationService.in(environment);
        this.steps = new NominationSteps(service, ledger);
        this.ledger = ledger;
        this.keys = keys;
        this.rewards = rewards;
        this.records = records;
        this.commands = commands;
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
        Answer ordered = ordered(person);
        assertThat(orders("ORDERED")).contains(ordered.id());
        assertThat(report(ordered).path("completed").asBoolean()).isFalse();
        JsonNode report = awaitCompletion(released(ordered));
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
                .containsExactly(
                        "nomination.PersonErasureOrdered.v1",
                        "nomination.PersonErasureReleased.v1",
                        "nomination.PersonErased.v1");
        assertThatViewsBuiltAgainSayTheSame();

        assertThat(awaitCompletion(released(ordered(person))).path("records")).hasSize(5);
    }

    @Test
    void an_erased_reward_no_longer_stands_against_anybody_A4_N9() {
        Person person = known();
        service.get(OFFICE, "rewards", ledger.head().orElseThrow());
        assertThat(rewards.ofSubject(person.id(), "BCVT", SECRET)).isNotEmpty();
        awaitCompletion(released(ordered(person)));
        service.get(OFFICE, "rewards", ledger.head().orElseThrow());
        assertThat(rewards.ofSubject(person.id(), "BCVT", SECRET)).isEmpty();
        assertThat(rewards.ofSubject(null, "BCVT", Erased.TEXT)).isEmpty();
        assertThat(rewards.sharingWordsWith(Erased.TEXT))
                .extracting(Reward::code)
                .doesNotContain(person.reward());
        assertThat(rewards.all(List.of(person.reward()))).isNotEmpty();
    }

    @Test
    void an_order_is_carried_out_once_wherever_the_process_ended_A4() {
        Person person = known();
        carryingOut.shutDown();
        Answer ordered = released(ordered(person));
        keys.destroy(person.lead());
        keys.destroy(person.nominations().getFirst());
        carryingOut.start();
        awaitCompletion(ordered);
        assertThatTheKeysAreGone(person);
        carryingOut.shutDown();
        carryingOut.start();
        assertThat(ledger.eventsOf(ordered.id(), 0)).hasSize(3);
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

    @Test
    void what_is_named_is_of_its_kind_and_may_be_seen_or_is_not_there_A4_N2() {
        Person person = kept();
        String draft = person.nominations().getFirst();
        assertThat(refused(Map.of("leads", List.of(draft)))).isEqualTo(refusal("lead-not-found", draft));
        assertThat(refused(Map.of("nominations", List.of(person.lead()))))
                .isEqualTo(refusal("nomination-not-found", person.lead()));
        assertThat(refused(Map.of("nominations", List.of(draft)))).isEqualTo(refusal("nomination-not-found", draft));
        assertThat(refused(Map.of("nominations", List.of("none")))).isEqualTo(refusal("nomination-not-found", "none"));
        Map<String, Object> alone = Map.of("ground", "COMPETENT_ORDER", "reason", "Quyết định số 3");
        for (String id : List.of(draft, person.lead(), "none")) {
            Answer answer = service.post(OFFICE, "nominations/" + id + "/erasure", alone);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.problem()).isEqualTo("nomination-not-found");
        }
        assertThat(keys.find(draft)).isInstanceOf(SubjectKey.Usable.class);
        assertThat(keys.find(person.lead())).isInstanceOf(SubjectKey.Usable.class);
    }

    private Map<String, String> refused(Map<String, Object> named) {
        Map<String, Object> order = new HashMap<>(named);
        order.put("ground", "DATA_SUBJECT_REQUEST");
        order.put("reason", "Theo đơn số 9");
        Answer answer = service.post(OFFICE, "erasures", order);
        assertThat(answer.status()).isEqualTo(404);
        return refusal(
                answer.problem(), answer.json().path("details").path("id").asString());
    }

    private static Map<String, String> refusal(String code, String id) {
        return Map.of("code", code, "id", id);
    }

    @Test
    void two_officers_whom_no_record_concerns_erase_a_person_A4() {
        Person officer = known(SECOND, KEPT);
        assertThat(service.post(SECOND, "erasures", officer.order()).problem()).isEqualTo("involved-in-erasure");
        Answer ordered = ordered(officer);
        assertThat(release(SECOND, ordered).problem()).isEqualTo("involved-in-erasure");
        assertThat(release(OFFICE, ordered).problem()).isEqualTo("erasure-needs-second-officer");
        assertThat(report(ordered).path("order").path("state").asString()).isEqualTo("ORDERED");

        Map<String, String> mistake = Map.of("reason", "Nhầm người");
        String withdrawal = "erasures/" + ordered.id() + "/withdrawal";
        assertThat(service.post(SECOND, withdrawal, mistake).problem()).isEqualTo("erasure-of-another-officer");
        done(service.post(OFFICE, withdrawal, mistake));
        assertThat(release(SECOND, ordered).problem()).isEqualTo("erasure-not-awaiting-release");
        assertThat(report(ordered).path("order").path("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(officer.nominations())
                .allSatisfy(id -> assertThat(keys.find(id)).isInstanceOf(SubjectKey.Usable.class));
    }

    @Test
    void each_way_in_which_a_record_concerns_an_officer_counts_A4() {
        Person person = kept();
        CoveredRecords none = CoveredRecords.NONE;
        assertThat(records.concern(OFFICE, null, none)).isFalse();
        assertThat(records.concern(OFFICE, OFFICE, none)).isTrue();
        CoveredRecords all = records.allOf(person.id(), none);
        assertThat(records.concern(OFFICE, person.id(), all)).isFalse();
        assertThat(records.concern(OFFICER, null, with(all.nominations(), List.of(), List.of(), List.of())))
                .isTrue();
        assertThat(records.concern(OFFICER, null, with(List.of(), List.of(person.lead()), List.of(), List.of())))
                .isTrue();
        assertThat(records.concern(person.id(), null, with(List.of(), List.of(), all.rewards(), List.of())))
                .isTrue();
        CoveredRecords delegated = with(List.of(), List.of(), List.of(), all.delegations());
        assertThat(records.concern(person.id(), null, delegated)).isTrue();
        assertThat(records.concern(HEAD, null, delegated)).isTrue();
        assertThat(records.concern(OFFICER, null, delegated)).isFalse();
    }

    private static CoveredRecords with(
            List<String> nominations, List<String> leads, List<String> rewards, List<String> delegations) {
        return new CoveredRecords(nominations, leads, rewards, delegations);
    }

    @Test
    void a_record_that_fails_stops_neither_the_others_nor_the_next_order_and_is_reported_A4() {
        Person person = kept();
        Person next = known();
        String id = "erasure:" + UUID.randomUUID();
        CoveredRecords covered =
                with(List.of(person.lead(), person.nominations().getFirst()), List.of(), List.of(), List.of());
        commands.send(new OrderOfBefore(id, covered, Acts.standingOffice().withCommandId(CommandIds.fresh())));
        awaitCompletion(released(ordered(next)));
        JsonNode report = service.get(OFFICE, "erasures/" + id).json();
        assertThat(report.path("completed").asBoolean()).isFalse();
        assertThat(report.path("records").get(0).path("problem").asString()).isEqualTo("nomination-not-found");
        assertThat(report.path("records").get(0).path("erased").asBoolean()).isFalse();
        assertThat(report.path("records").get(1).path("erased").asBoolean()).isTrue();
        assertThat(keys.find(person.lead())).isInstanceOf(SubjectKey.Usable.class);
    }

    /** An order that names a lead as a nomination, as one could be given before ids were looked at. */
    private record OrderOfBefore(String subject, CoveredRecords covered, Act act)
            implements Decision<PersonErasure, ErasureEvent> {

        @Override
        public List<ErasureEvent> decide(PersonErasure erasure) {
            return List.of(
                    new PersonErasureOrdered(
                            subject, null, "DATA_SUBJECT_REQUEST", "Theo đơn số 9", covered, OFFICE, act.at()),
                    new PersonErasureReleased(subject, SECOND, act.at()));
        }
    }

    private Person known() {
        return known(PEOPLE.remove(), SECRET);
    }

    /** Somebody of whom something stays. */
    private Person kept() {
        return known(PEOPLE.remove(), KEPT);
    }

    private Person known(String id, String name) {
        List<String> nominations = List.of(nomination(id, name), nomination(id, name));
        String lead = done(service.post(
                        OFFICER, "leads", Map.of("about", name, "paragraph", name + " làm nhiều việc tốt")))
                .id();
        String code = "RA-" + id;
        done(service.post(
                OFFICE,
                "rewards",
                Map.of(
                        "code",
                        code,
                        "subject",
                        Map.of("type", "INDIVIDUAL", "personId", id, "unit", "BCVT", "name", name),
                        "achievement",
                        name + " đã xây nhà tình nghĩa",
                        "year",
                        2021,
                        "form",
                        "COMMENDATION_CERTIFICATE",
                        "decision",
                        Map.of("number", "47/QĐ-STTTT", "issuedOn", "2021-05-19"))));
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        String delegation = done(service.post(
                        HEAD,
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
                                name + " thay giám đốc đi công tác")))
                .id();
        return new Person(id, nominations, lead, code, delegation);
    }

    private String nomination(String personId, String name) {
        ObjectNode body = Nominations.sample("N03").body();
        body.put("title", "Gương sáng " + name).put("summary", name + " làm được nhiều việc");
        ((ObjectNode) body.path("subject")).put("name", name).put("personId", personId);
        return steps.draft(OFFICER, body).id();
    }

    private Answer ordered(Person person) {
        return done(service.post(OFFICE, "erasures", person.order()));
    }

    /** The order, which a second officer has released. */
    private Answer released(Answer ordered) {
        done(release(SECOND, ordered));
        return ordered;
    }

    private Answer release(String officer, Answer ordered) {
        return service.post(officer, "erasures/" + ordered.id() + "/release", Map.of());
    }

    private List<String> orders(String state) {
        return service.get(
                        OFFICE,
                        "erasures?size=100&state=" + state,
                        ledger.head().orElseThrow())
                .json()
                .path("items")
                .findValuesAsString("id");
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
