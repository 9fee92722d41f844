package vn.exemplar.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.exemplar.nomination.NominationSteps.NOTHING;
import static vn.exemplar.nomination.NominationSteps.done;
import static vn.exemplar.nomination.RunningNominationService.OFFICE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import vn.exemplar.contract.review.v1.DossierAccessGranted;
import vn.exemplar.contract.review.v1.DossierAccessRevoked;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.stack.catalogue.SampleDocuments;

/** Who of the council reads what, as the review tells it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Surroundings.class)
class ReviewerAccessIT {
    private static final String MEMBER = "p07";
    private static final String MEMBER_OF_THE_OFFICE = "p03";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Topics topics = RunningNominationService.topics();
    private final LedgerReader ledger;
    private final Service service;
    private final NominationSteps steps;

    ReviewerAccessIT(@Autowired Environment environment, @Autowired LedgerReader ledger) {
        this.ledger = ledger;
        this.service = RunningNominationService.in(environment);
        this.steps = new NominationSteps(service, ledger);
    }

    @Test
    void the_council_reads_what_was_accepted_while_the_review_admits_it_N6_R4_A1() {
        String id = steps.accepted("p16", "p13", "N02");
        String files = "nominations/" + id + "/files";
        assertThat(service.get(MEMBER, files, ledger.head().orElseThrow()).status())
                .isEqualTo(404);
        topics.send(new DossierAccessGranted("r", id, MEMBER, Instant.now()), 2);
        awaitStatus(MEMBER, files, 200);
        JsonNode listed = service.get(MEMBER, files + "?size=100").json();
        assertThat(listed.path("total").asInt()).isEqualTo(3);
        String secret = confidential(listed);
        assertThat(service.status(MEMBER, files + "/" + secret + "/content")).isEqualTo(200);
        assertThat(readings(id)).isEqualTo(1);
        redact(id, secret);
        assertThat(service.status(MEMBER, files + "/" + secret + "/content")).isEqualTo(404);
        assertThat(service.get(MEMBER, files + "?size=100").json().path("total").asInt())
                .isEqualTo(3);
        assertThat(service.status(OFFICE, files + "/" + secret + "/content")).isEqualTo(200);
        assertThatReplayGivesTheSame(files + "?superseded=true&size=100");
        topics.send(new DossierAccessRevoked("r", id, MEMBER, Instant.now()), 1);
        awaitStatus(MEMBER, files, 404);
        assertThat(service.status(MEMBER, files + "/" + secret + "/content")).isEqualTo(404);
    }

    @Test
    void a_conflict_shuts_a_member_out_who_would_read_as_the_office_N6_R4() {
        String id = steps.submitted("p16", "p13", "N08");
        String files = "nominations/" + id + "/files";
        assertThat(service.get(MEMBER_OF_THE_OFFICE, files, ledger.head().orElseThrow())
                        .status())
                .isEqualTo(200);
        topics.send(new DossierAccessRevoked("r", id, MEMBER_OF_THE_OFFICE, Instant.now()), 1);
        awaitStatus(MEMBER_OF_THE_OFFICE, files, 404);
    }

    @Test
    void a_grant_that_arrives_after_the_revocation_that_followed_it_admits_nobody_N6_R4() {
        String id = steps.accepted("p16", "p13", "N02");
        String files = "nominations/" + id + "/files";
        long granted = Topics.nextIndex();
        topics.send(new DossierAccessRevoked("r", id, MEMBER, Instant.now()), 1);
        topics.send(new DossierAccessGranted("r", id, MEMBER, Instant.now()), 1, granted);
        topics.send(new DossierAccessGranted("r", id, "p06", Instant.now()), 1);
        awaitStatus("p06", files, 200);
        assertThat(service.status(MEMBER, files)).isEqualTo(404);
    }

    private void assertThatReplayGivesTheSame(String files) {
        long head = ledger.head().orElseThrow();
        List<String> readers = List.of(MEMBER, "p16", "p21");
        List<JsonNode> before = readers.stream()
                .map(reader -> service.get(reader, files, head).json())
                .toList();
        assertThat(service.rebuild("View_Evidence")).isEqualTo(202);
        assertThat(readers.stream()
                        .map(reader -> service.get(reader, files, head).json())
                        .toList())
                .isEqualTo(before);
    }

    private void redact(String id, String original) {
        String files = "nominations/" + id + "/files/";
        String copy = done(service.upload(
                        OFFICE, files + original + "/redactions?name=che.pdf", SampleDocuments.named("che.pdf")))
                .id();
        assertThat(service.status(MEMBER, files + original + "/content"))
                .as("a copy by one officer alone hides nothing")
                .isEqualTo(200);
        assertThat(service.status(MEMBER, files + copy + "/content")).isEqualTo(404);
        assertThat(service.post(OFFICE, files + copy + "/redaction-confirmation", NOTHING)
                        .problem())
                .isEqualTo("second-officer-needed");
        done(service.post(MEMBER_OF_THE_OFFICE, files + copy + "/redaction-confirmation", NOTHING));
    }

    private static String confidential(JsonNode listed) {
        return StreamSupport.stream(listed.path("items").spliterator(), false)
                .filter(file -> file.path("visibility").asString().equals("CONFIDENTIAL"))
                .map(file -> file.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private long readings(String id) {
        return ledger.eventsOf("vault:" + id, 0).stream()
                .filter(event -> event.storedType().equals("nomination.ConfidentialEvidenceRead.v1"))
                .count();
    }

    private void awaitStatus(String person, String path, int status) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(service.get(person, path).status()).isEqualTo(status));
    }
}
