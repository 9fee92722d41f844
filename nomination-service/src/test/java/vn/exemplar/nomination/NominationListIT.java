package vn.exemplar.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.exemplar.nomination.RunningNominationService.AUDITOR;
import static vn.exemplar.nomination.RunningNominationService.OFFICE;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.contract.review.v1.ReviewOpened;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.nomination.nomination.Fate;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.list.NominationRow;
import vn.exemplar.stack.http.Answer;

/** The lists that people need. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Surroundings.class)
class NominationListIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String OFFICER = "p17";
    private static final String HEAD = "p05";
    private static final String SECOND = "p03";
    private static final String CLAIMABLE = "unit=KHTC&text=cho%20nguoi%20tham%20dinh";
    private static final String SAME_UNIT = "unit=KHTC";

    private final Topics topics = RunningNominationService.topics();
    private final Service service;
    private final NominationSteps steps;
    private final LedgerReader ledger;
    private final Views views;
    private final MongoClient mongo;
    private final EventProcessingConfiguration processors;

    NominationListIT(
            @Autowired Environment environment,
            @Autowired LedgerReader ledger,
            @Autowired Views views,
            @Autowired MongoClient mongo,
            @Autowired EventProcessingConfiguration processors) {
        this.ledger = ledger;
        this.views = views;
        this.mongo = mongo;
        this.processors = processors;
        this.service = RunningNominationService.in(environment);
        this.steps = new NominationSteps(service, ledger);
    }

    @Test
    void a_person_finds_their_drafts_their_unit_its_nominations_and_others_nothing_N2() {
        String id = steps.draft(OFFICER, "N06").id();
        assertThat(ids(OFFICER, "mine=true&state=DRAFT")).contains(id);
        assertThat(ids(HEAD, "state=DRAFT")).contains(id);
        assertThat(ids(HEAD, "mine=true")).doesNotContain(id);
        assertThat(ids(OFFICE, SAME_UNIT)).doesNotContain(id);
        assertThat(ids("p16", SAME_UNIT)).isEmpty();
        assertThat(ids(AUDITOR, SAME_UNIT + "&field=CHARITY&year=2022")).contains(id);
        assertThat(ids(AUDITOR, SAME_UNIT + "&field=NEW_RURAL")).doesNotContain(id);
        assertThat(service.get(OFFICER, "nominations?state=LOST").status()).isEqualTo(400);
    }

    @Test
    void statistics_count_what_the_caller_may_see() {
        steps.draft(OFFICER, "N06");
        seen(OFFICER);
        JsonNode own = service.get(OFFICER, "nomination-statistics?by=UNIT").json();
        assertThat(own).hasSize(1);
        assertThat(own.get(0).path("key").asString()).isEqualTo("KHTC");
        assertThat(own.get(0).path("states").path("DRAFT").asInt()).isPositive();
        assertThat(own.get(0).path("total").asInt())
                .isEqualTo(listed(OFFICER, "size=1").path("total").asInt());
        JsonNode fields =
                service.get(OFFICER, "nomination-statistics?by=FIELD&year=2022").json();
        assertThat(fields.findValuesAsString("key")).containsExactly("CHARITY");
        assertThat(service.get(OFFICE, "nomination-statistics?by=UNIT&state=DRAFT")
                        .json())
                .isEmpty();
    }

    @Test
    void a_file_repeats_exactly_what_the_caller_may_see_N2() {
        String id = steps.draft(OFFICER, "N06").id();
        seen(OFFICER);
        Answer english = service.get(OFFICER, "nominations.csv?order=TITLE&bom=false");
        assertThat(english.header("Content-Disposition")).startsWith("attachment");
        assertThat(english.text()).contains(id, "Giang Từ Tâm");
        assertThat(english.text().lines())
                .hasSize(listed(OFFICER, "").path("total").asInt() + 1);
        assertThat(service.get(OFFICE, "nominations.csv?" + SAME_UNIT).text()).doesNotContain(id);
        assertThat(service.get("p19", "nominations.csv").status()).isEqualTo(403);
    }

    @Test
    void a_spreadsheet_has_a_line_for_each_nomination() throws IOException {
        String id = steps.draft(OFFICER, "N06").id();
        seen(OFFICER);
        byte[] file = service.download(OFFICER, "nominations.xlsx?mine=true");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Mã đề cử");
            assertThat(StreamSupport.stream(sheet.spliterator(), false)
                            .map(row -> row.getCell(0).getStringCellValue()))
                    .contains(id);
        }
    }

    @Test
    void the_fate_that_review_tells_outlives_a_rebuilding_of_the_list() {
        String id = steps.draft(OFFICER, "N06").id();
        seen(OFFICER);
        topics.send(new ReviewOpened("review-of-" + id, id, "quy-che", 1), 2);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ids(OFFICER, "fate=IN_REVIEW")).contains(id));
        JsonNode before = listed(OFFICER, "order=TITLE&size=100");
        assertThat(service.rebuild("View_Nominations")).isEqualTo(202);
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(listed(OFFICER, "order=TITLE&size=100")).isEqualTo(before));
        assertThat(before.toString()).contains("IN_REVIEW");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(inReview())
                        .isPositive()
                        .isEqualTo(
                                listed(OFFICER, "fate=IN_REVIEW").path("total").asInt()));
    }

    @Test
    void a_dossier_waits_in_the_queue_of_the_office_until_its_check_stands_still_N7() {
        String id = steps.submitted(OFFICER, HEAD, "N06");
        await().atMost(PATIENCE)
                .until(() -> waiting("field=CHARITY&text=tu%20tam").contains(id));
        assertThat(waiting("field=NEW_RURAL")).doesNotContain(id);
        JsonNode first = queue("").path("items").get(0);
        assertThat(first.path("dueOn").asString()).isNotEmpty();
        assertThat(first.path("overdue").isBoolean()).isTrue();
        assertThat(service.rebuild("View_Nominations")).isEqualTo(202);
        await().atMost(PATIENCE).until(() -> queue("").path("items").path(0).equals(first));
        NominationSteps.done(service.post(HEAD, "nominations/" + id + "/withdrawal", Map.of("reason", "Nhầm hồ sơ")));
        await().atMost(PATIENCE).until(() -> !waiting(SAME_UNIT).contains(id));
    }

    @Test
    void one_officer_claims_a_check_and_each_is_shown_what_they_may_take_next_N4_N7() {
        ObjectNode body = Nominations.sample("N06").withFewFiles().body().put("title", "Chờ người thẩm định");
        String id = steps.draft(OFFICER, body).id();
        steps.signOffAndSubmit(HEAD, id);
        await().atMost(PATIENCE).until(() -> waiting(CLAIMABLE).contains(id));
        NominationSteps.done(service.post(OFFICE, "nominations/" + id + "/claim", Map.of("officer", SECOND)));
        assertThat(listed(OFFICE, CLAIMABLE).findValuesAsString("claimedBy")).containsExactly(SECOND);
        assertThat(waiting(CLAIMABLE + "&claimed=NOBODY")).isEmpty();
        assertThat(waiting(CLAIMABLE + "&claimed=ME")).isEmpty();
        assertThat(next(OFFICE).status()).isEqualTo(204);
        assertThat(next(SECOND).json().path("nomination").path("id").asString()).isEqualTo(id);
        NominationSteps.done(service.send("DELETE", SECOND, "nominations/" + id + "/claim", Map.of()));
        assertThat(listed(OFFICE, CLAIMABLE).findValuesAsString("claimedBy")).doesNotContain(SECOND);
        assertThat(waiting(CLAIMABLE + "&claimed=NOBODY")).containsExactly(id);
        assertThat(next(OFFICE).status()).isEqualTo(200);
        NominationSteps.done(service.post(OFFICE, "nominations/" + id + "/claim", Map.of()));
        seen(OFFICE);
        assertThat(waiting(CLAIMABLE + "&claimed=ME")).containsExactly(id);
        assertThat(next(SECOND).status()).isEqualTo(204);
        NominationSteps.done(service.post(HEAD, "nominations/" + id + "/withdrawal", Map.of("reason", "Nhầm hồ sơ")));
    }

    private Answer next(String officer) {
        return service.get(
                officer, "office-queue/next?" + CLAIMABLE, ledger.head().orElseThrow());
    }

    @Test
    void a_system_that_follows_is_told_each_change_that_it_may_see_N2() {
        String id = steps.draft(OFFICER, "N06").id();
        long known = ledger.head().orElseThrow();
        Answer other = steps.draft(OFFICER, "N06");
        long again = NominationSteps.done(
                        service.post(HEAD, "nominations/" + id + "/give-back", Map.of("note", "Nêu rõ số liệu")))
                .index();
        JsonNode told = changes(OFFICER, known);
        assertThat(told.path("items").findValuesAsString("id")).containsSubsequence(other.id(), id);
        assertThat(told.path("after").asLong()).isGreaterThanOrEqualTo(again);
        JsonNode first = changes(OFFICER, other.index() - 1).path("items").get(0);
        assertThat(first.propertyNames())
                .containsExactlyInAnyOrder("id", "version", "state", "ledgerIndex", "changedAt");
        assertThat(first.path("ledgerIndex").asLong()).isEqualTo(other.index());
        assertThat(changes(OFFICER, again).path("items").findValuesAsString("id"))
                .doesNotContain(other.id(), id);
        assertThat(changes(OFFICE, known).path("items").findValuesAsString("id"))
                .doesNotContain(other.id(), id);
        long head = ledger.head().orElseThrow();
        assertThat(changes("p16", head).path("after").asLong()).isEqualTo(head);
        assertThat(service.get(OFFICER, "changes?size=501").status()).isEqualTo(400);
    }

    private JsonNode changes(String person, long after) {
        return service.get(person, "changes?after=" + after, ledger.head().orElseThrow())
                .json();
    }

    @Test
    void a_row_whose_fate_is_being_written_is_taken_again_and_loses_nothing() {
        String id = steps.draft(OFFICER, "N06").id();
        seen(OFFICER);
        String path = "nominations/" + id;
        String version = service.get(OFFICER, path).version();
        ObjectNode renamed = Nominations.sample("N06").withFewFiles().body().put("title", "Tên mới");
        MongoCollection<NominationRow> rows = views.collection("nominationRows", NominationRow.class);
        try (ClientSession fate = mongo.startSession()) {
            fate.startTransaction();
            rows.updateOne(fate, Filters.eq("_id", id), Updates.set("fate", Fate.IN_REVIEW));
            NominationSteps.done(service.put(OFFICER, path, renamed, version));
            await().atMost(PATIENCE).until(this::listIsInTrouble);
            fate.commitTransaction();
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ids(OFFICER, "fate=IN_REVIEW")).contains(id));
        assertThat(listed(OFFICER, "fate=IN_REVIEW").toString()).contains("Tên mới");
        countAnew(id);
    }

    /** The fate above was written past its tallies. */
    private void countAnew(String id) {
        assertThat(service.rebuild("View_Nominations")).isEqualTo(202);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ids(OFFICER, "fate=IN_REVIEW")).contains(id));
    }

    private List<String> waiting(String query) {
        return queue(query).path("items").findValuesAsString("id");
    }

    private JsonNode queue(String query) {
        return service.get(OFFICE, "office-queue?size=100&" + query).json();
    }

    private int inReview() {
        JsonNode ofTheUnit =
                service.get(OFFICER, "nomination-statistics?by=UNIT").json().path(0);
        return ofTheUnit.path("fates").path("IN_REVIEW").asInt();
    }

    private boolean listIsInTrouble() {
        return processors
                .eventProcessor("View_Nominations", TrackingEventProcessor.class)
                .orElseThrow()
                .processingStatus()
                .values()
                .stream()
                .anyMatch(EventTrackerStatus::isErrorState);
    }

    private List<String> ids(String person, String query) {
        return listed(person, query + "&size=100").path("items").findValuesAsString("id");
    }

    private JsonNode listed(String person, String query) {
        Answer answer =
                service.get(person, "nominations?" + query, ledger.head().orElseThrow());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private void seen(String person) {
        listed(person, "size=1");
    }
}
