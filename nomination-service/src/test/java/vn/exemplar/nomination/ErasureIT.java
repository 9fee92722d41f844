package vn.exemplar.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.exemplar.nomination.NominationSteps.done;
import static vn.exemplar.nomination.RunningNominationService.OFFICE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.chassis.ledger.LedgerBook;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.erasure.SubjectKey;
import vn.exemplar.ledger.erasure.SubjectKeys;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.ledger.mongo.CommitCursor;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.ledger.verify.LedgerVerifier;
import vn.exemplar.nomination.erasure.ErasureEvent.PersonErasureReleased;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.ServiceActed.PersonalDataErased;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.http.Answer;
import vn.exemplar.stack.mongo.DatabaseProbe;

/** A4: what the standing office has erased is nowhere any more, and the ledger says that and why. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Surroundings.class)
class ErasureIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SECOND = "p03";
    private static final String OFFICER = "p16";
    private static final String HEAD = "p13";
    private static final String SECRET = "Phải Quên";
    private static final String SECRET_AS_SEARCHED = "phai quen";
    private static final String REASON = "Theo đơn số 7 của công dân";
    private static final Map<String, String> ORDER = Map.of("ground", "DATA_SUBJECT_REQUEST", "reason", REASON);

    private final Service service;
    private final NominationSteps steps;
    private final LedgerReader ledger;
    private final LedgerBook book;
    private final EventStore events;
    private final SubjectKeys keys;
    private final EventProcessor carryingOut;
    private final TrackingEventProcessor flagging;

    ErasureIT(
            @Autowired Environment environment,
            @Autowired LedgerReader ledger,
            @Autowired LedgerBook book,
            @Autowired EventStore events,
            @Autowired SubjectKeys keys,
            @Autowired EventProcessingConfiguration processing) {
        this.service = RunningNominationService.in(environment);
        this.steps = new NominationSteps(service, ledger);
        this.ledger = ledger;
        this.book = book;
        this.events = events;
        this.keys = keys;
        this.carryingOut = processing.eventProcessor("Automation_PersonErasure").orElseThrow();
        this.flagging = processing
                .eventProcessor("Automation_EarlierCases", TrackingEventProcessor.class)
                .orElseThrow();
    }

    @Test
    void erased_data_is_gone_from_ledger_views_and_answers_while_the_dossier_goes_on_A4() {
        String id = submittedWithSecrets();
        assertThat(title(id)).contains(SECRET);
        assertThat(inClear("_ledger")).isEmpty();
        assertThat(inClear("_views")).isNotEmpty();

        assertThat(service.post(HEAD, erasure(id), ORDER).status()).isEqualTo(403);
        assertThat(service.post(OFFICE, erasure(id), Map.of("ground", "DATA_SUBJECT_REQUEST", "reason", " "))
                        .status())
                .isEqualTo(400);
        erase(id);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(title(id)).isEqualTo(Erased.TEXT));
        assertThat(inClear("_views")).isEmpty();
        assertThat(inClear("_ledger")).isEmpty();
        erase(id);

        JsonNode scrubbed = service.get(OFFICE, "nominations/" + id).json();
        await().atMost(PATIENCE).until(() -> service.rebuild("View_Nominations") == 202);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                service.get(OFFICE, "nominations/" + id).json())
                        .isEqualTo(scrubbed));
        steps.accept(id);
        assertThat(inClear("_ledger")).isEmpty();
        assertThatTheLedgerSaysWhyAndIsIntact(id);
    }

    private void assertThatTheLedgerSaysWhyAndIsIntact(String id) {
        List<LedgerEvent> stored = ledger.eventsOf(id, 0);
        assertThat(stored)
                .extracting(LedgerEvent::storedType)
                .containsOnlyOnce("nomination.ErasureOrdered.v1", "nomination.PersonalDataErased.v1");
        assertThat(stored)
                .extracting(event -> book.payload(event).toString())
                .anyMatch(payload -> payload.contains(REASON))
                .anyMatch(payload -> payload.contains(Erased.TEXT))
                .noneMatch(payload -> payload.contains(SECRET));
        try (CommitCursor log = ledger.commits(0)) {
            assertThat(LedgerVerifier.verify(book.origin(), log, read -> {}).intact())
                    .isTrue();
        }
    }

    @Test
    void an_order_is_carried_out_also_when_the_process_ended_before_the_key_went_A4() {
        String id = orderedWhileNobodyFollows();
        assertThat(keys.find(id)).isInstanceOf(SubjectKey.Usable.class);
        carryingOut.start();
        assertThatItIsErasedOnce(id);
    }

    @Test
    void an_erasure_is_recorded_also_when_the_process_ended_after_the_key_went_A4() {
        String id = orderedWhileNobodyFollows();
        keys.destroy(id);
        carryingOut.start();
        assertThatItIsErasedOnce(id);
    }

    private String orderedWhileNobodyFollows() {
        String id = submittedWithSecrets();
        carryingOut.shutDown();
        String order = erase(id);
        assertThat(facts(order)).last().isInstanceOf(PersonErasureReleased.class);
        return id;
    }

    /** By one officer, released by another. */
    private String erase(String id) {
        String order = done(service.post(OFFICE, erasure(id), ORDER)).id();
        done(service.post(SECOND, "erasures/" + order + "/release", Map.of()));
        return order;
    }

    private void assertThatItIsErasedOnce(String id) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(facts(id)).last().isInstanceOf(PersonalDataErased.class));
        assertThat(keys.find(id)).isInstanceOf(SubjectKey.Destroyed.class);
        carryingOut.shutDown();
        carryingOut.start();
        assertThat(facts(id)).filteredOn(PersonalDataErased.class::isInstance).hasSize(1);
    }

    private String submittedWithSecrets() {
        ObjectNode body = Nominations.sample("N01").body();
        body.put("title", "Trung tâm " + SECRET).put("summary", SECRET + " làm được nhiều việc");
        ((ObjectNode) body.path("subject")).put("name", "Tập thể " + SECRET);
        body.path("claims").forEach(claim -> ((ObjectNode) claim).put("text", SECRET + " đã làm"));
        body.path("evidence").forEach(evidence -> ((ObjectNode) evidence).put("description", "Giấy của " + SECRET));
        Answer drafted = steps.draft(OFFICER, body);
        long submitted = steps.signOffAndSubmit(HEAD, drafted.id()).index();
        await().atMost(PATIENCE).until(() -> flagged(submitted));
        return drafted.id();
    }

    /** Nothing follows the submission any more. */
    private boolean flagged(long index) {
        return flagging.processingStatus().values().stream()
                .allMatch(status -> status.getCurrentPosition().orElse(-1) >= index);
    }

    private String title(String id) {
        return service.get(OFFICE, "nominations/" + id, ledger.head().orElseThrow())
                .json()
                .path("content")
                .path("title")
                .asString();
    }

    private static String erasure(String id) {
        return "nominations/" + id + "/erasure";
    }

    private List<Object> facts(String id) {
        return events.readEvents(id).asStream().<Object>map(Message::getPayload).toList();
    }

    private static Map<String, List<String>> inClear(String database) {
        return DatabaseProbe.whereInClear(
                Infrastructure.mongo(), Surroundings.PREFIX + database, List.of(SECRET, SECRET_AS_SEARCHED));
    }
}
