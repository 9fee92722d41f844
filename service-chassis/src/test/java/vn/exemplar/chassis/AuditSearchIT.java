package vn.exemplar.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ExplainVerbosity;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.exemplar.chassis.ledger.ServiceDatabases;
import vn.exemplar.chassis.view.ViewPositions;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.stack.http.Answer;

/** A2: events found by who, what, where and when, page by page and as files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditSearchIT {
    private static final String EVERY_LAMP_LIT = "?type=sample.LampLit.v1";
    private static final String REASON = "=HYPERLINK(\\\"http://x\\\")";

    private final Sample service = Sample.start(Map.of());
    private final List<String> lamps = new ArrayList<>();
    private long head;

    @BeforeAll
    void threeLampsAreHungAndLitAndOneActIsRefused() {
        for (String place : List.of("Một", "Hai", "Ba")) {
            String lamp = service.hangLamp(place);
            lamps.add(lamp);
            light(lamp, Sample.OFFICER);
        }
        assertThat(light(lamps.getFirst(), Sample.PRESS_OFFICER).status()).isEqualTo(403);
        head = service.bean(LedgerReader.class).head().orElseThrow();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void events_are_found_by_each_filter_and_by_all_together() {
        String lamp = lamps.getFirst();
        assertThat(types("?subject=" + lamp))
                .startsWith("sample.LampHung.v1", "sample.LampLit.v1", "chassis.ActRefused.v1");
        assertThat(types("?actor=" + Sample.PRESS_OFFICER)).containsExactly("chassis.ActRefused.v1");
        assertThat(types(EVERY_LAMP_LIT)).hasSize(3);
        assertThat(types("?role=UNIT_HEAD")).isEmpty();
        assertThat(types(EVERY_LAMP_LIT + "&role=UNIT_OFFICER&unit=TTCNTT&subject=" + lamp))
                .hasSize(1);
        assertThat(types("?unit=TTCNTT&actor=" + Sample.OFFICER + "&subject=" + lamp))
                .containsExactly("sample.LampHung.v1", "sample.LampLit.v1");
        String correlation = find("?subject=" + lamp)
                .path("items")
                .path(1)
                .path("correlationId")
                .asString();
        assertThat(types("?correlationId=" + correlation)).containsExactly("sample.LampLit.v1");
    }

    @Test
    void events_are_found_by_index_and_by_time() {
        assertThat(find("?fromIndex=1&toIndex=3").path("items").valueStream().map(AuditSearchIT::index))
                .containsExactly(1L, 2L, 3L);
        Commit third = service.bean(LedgerReader.class).commitContaining(2).orElseThrow();
        Instant time = Instant.EPOCH.plusNanos(third.atMicros() * 1000);
        assertThat(index(find("?from=" + time + "&size=1").path("items").path(0)))
                .isEqualTo(2);
        assertThat(index(find("?order=NEWEST_FIRST&size=1&to=" + time)
                        .path("items")
                        .path(0)))
                .isEqualTo(2);
        assertThat(find("?from=2999-01-01T00:00:00Z").path("items")).isEmpty();
        assertThat(find("?to=1999-01-01T00:00:00Z").path("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OLDEST_FIRST", "NEWEST_FIRST"})
    void pages_neither_overlap_nor_leave_out_while_events_keep_coming(String order) {
        String all = "?toIndex=" + head + "&order=" + order;
        List<Long> whole = indexes(find(all + "&size=100"));
        assertThat(whole).hasSize((int) head + 1).doesNotHaveDuplicates();
        List<Long> seen = new ArrayList<>();
        String after = "";
        while (!after.equals("null")) {
            JsonNode page = find(all + "&size=2" + (after.isEmpty() ? "" : "&after=" + after));
            seen.addAll(indexes(page));
            after = page.path("next").toString();
        }
        assertThat(seen).isEqualTo(whole);
    }

    @Test
    void what_makes_no_sense_is_refused_field_by_field() {
        assertThat(search("?actor=Nguy%E1%BB%85n%20V%C4%83n%20A").json().toString())
                .contains("\"field\":\"actor\"");
        for (String bad : List.of("?size=0", "?size=101", "?fromIndex=-1", "?from=yesterday", "?order=sideways")) {
            assertThat(search(bad).status()).as(bad).isEqualTo(400);
        }
        assertThat(search("?fromIndex=3&toIndex=2").problem()).isEqualTo("range-upside-down");
        assertThat(search("?from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z").status())
                .isEqualTo(422);
    }

    @Test
    void the_search_itself_is_found_like_everything_else() {
        String marker = "nobody-" + System.nanoTime();
        find("?actor=" + marker);
        JsonNode reads = find("?type=chassis.ReadRecorded.v1&order=NEWEST_FIRST&actor=" + Sample.AUDITOR);
        assertThat(reads.toString()).contains(marker);
    }

    @Test
    void a_file_has_every_event_and_no_cell_is_a_formula() throws Exception {
        String text = service.get("/audit/events.csv" + EVERY_LAMP_LIT, Sample.AUDITOR)
                .text();
        assertThat(text).startsWith("\uFEFFindex,time,committedAt,type,subject,");
        List<CSVRecord> rows = parsed(text.substring(1));
        assertThat(rows).hasSize(3).allSatisfy(row -> {
            assertThat(row.get("type")).isEqualTo("sample.LampLit.v1");
            assertThat(row.get("reason")).isEqualTo("'=HYPERLINK(\"http://x\")");
            assertThat(row.get("leafHash")).hasSize(64);
        });
        Answer plain = service.get("/audit/events.csv" + EVERY_LAMP_LIT + "&bom=false", Sample.AUDITOR);
        assertThat(plain.text()).startsWith("index,");
        assertThat(plain.header("Content-Disposition")).contains("attachment", "events.csv");
        assertThat(plain.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        JsonNode items = service.get("/audit/events.json" + EVERY_LAMP_LIT, Sample.AUDITOR)
                .json()
                .path("items");
        assertThat(items).isEqualTo(find(EVERY_LAMP_LIT).path("items"));
    }

    @Test
    void a_timeline_is_a_file_with_a_row_for_each_change() throws Exception {
        String address = "/audit/subjects/" + lamps.getFirst() + "/history";
        List<CSVRecord> rows =
                parsed(service.get(address + ".csv?bom=false", Sample.AUDITOR).text());
        CSVRecord last = rows.getLast();
        assertThat(List.of(last.get("path"), last.get("change"), last.get("before"), last.get("after")))
                .containsExactly("/brightness", "CHANGED", "0", "5");
        assertThat(service.get(address + ".json", Sample.AUDITOR).json().path("items"))
                .isEqualTo(service.get(address, Sample.AUDITOR).json().path("items"));
        Answer missing = service.get("/audit/subjects/nobody/history.csv", Sample.AUDITOR);
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void the_index_holds_ids_alone_and_is_built_again_from_the_first_event() {
        awaitIndex(head);
        List<Document> before = entriesUpToHead();
        assertThat(before).hasSize((int) head + 1);
        assertThat(before.toString()).doesNotContain("Một", "Hai", "HYPERLINK");
        assertThat(service.manage("/views/View_AuditIndex", "{}").status()).isEqualTo(202);
        awaitIndex(head);
        await().untilAsserted(() -> assertThat(entriesUpToHead()).isEqualTo(before));
    }

    @ParameterizedTest
    @ValueSource(strings = {"actor", "type", "subject", "role", "unit", "correlationId"})
    void every_filter_runs_on_an_index_in_log_order(String field) {
        Bson filter = Filters.and(Filters.eq(field, "x"), Filters.gte("_id", 0L), Filters.lte("_id", 99L));
        for (Bson order : List.of(Sorts.ascending("_id"), Sorts.descending("_id"))) {
            String plan = index().find(filter)
                    .sort(order)
                    .explain(ExplainVerbosity.QUERY_PLANNER)
                    .get("queryPlanner", Document.class)
                    .get("winningPlan", Document.class)
                    .toJson();
            assertThat(plan).contains("IXSCAN", field + "_1__id_1").doesNotContain("COLLSCAN", "\"SORT\"");
        }
    }

    private MongoCollection<Document> index() {
        return service.bean(ServiceDatabases.class).views().getCollection("audit_index");
    }

    private List<Document> entriesUpToHead() {
        return index().find(Filters.lte("_id", head))
                .sort(Sorts.ascending("_id"))
                .into(new ArrayList<>());
    }

    private void awaitIndex(long reached) {
        await().until(() -> service.bean(ViewPositions.class).positions().get("View_AuditIndex") >= reached);
    }

    private Answer light(String lamp, String person) {
        return service.post(
                "/api/lamps/" + lamp + "/light", person, "{\"brightness\":5,\"reason\":\"" + REASON + "\"}");
    }

    private Answer search(String query) {
        return service.get(
                "/audit/events" + query,
                Sample.AUDITOR,
                "After-Index",
                Long.toString(service.bean(LedgerReader.class).head().orElseThrow()));
    }

    private JsonNode find(String query) {
        Answer answer = search(query);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json();
    }

    private List<String> types(String query) {
        return find(query)
                .path("items")
                .valueStream()
                .map(event -> event.path("type").asString())
                .toList();
    }

    private static List<Long> indexes(JsonNode page) {
        return page.path("items").valueStream().map(AuditSearchIT::index).toList();
    }

    private static long index(JsonNode event) {
        return event.path("index").asLong();
    }

    private static List<CSVRecord> parsed(String text) throws Exception {
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))) {
            return parser.getRecords();
        }
    }
}
