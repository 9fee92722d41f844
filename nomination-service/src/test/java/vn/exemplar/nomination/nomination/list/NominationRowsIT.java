package vn.exemplar.nomination.nomination.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.mongodb.ExplainVerbosity;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.nomination.Surroundings;
import vn.exemplar.nomination.nomination.Fate;
import vn.exemplar.nomination.nomination.NominationState;
import vn.exemplar.nomination.timelimit.TimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitStarted;
import vn.exemplar.nomination.timelimit.TimeLimitView;
import vn.exemplar.nomination.vietnamese.Alphabetical;
import vn.exemplar.nomination.vietnamese.Folded;

/** How the database finds the rows of a list. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Surroundings.class)
class NominationRowsIT {
    private static final int ROWS = 300;
    private static final int PAGE = 26;
    private static final String UNIT = "HANG";

    private final NominationRows rows;

    private final Changes changes;

    private final Views views;

    NominationRowsIT(@Autowired NominationRows rows, @Autowired Changes changes, @Autowired Views views) {
        this.rows = rows;
        this.changes = changes;
        this.views = views;
    }

    @AfterEach
    void clear() {
        views.collection("nominationRows", NominationRow.class).deleteMany(Filters.eq("nominatingUnit", UNIT));
    }

    @BeforeEach
    void fill() {
        MongoCollection<NominationRow> collection = views.collection("nominationRows", NominationRow.class);
        collection.insertMany(
                IntStream.range(0, ROWS).mapToObj(NominationRowsIT::row).toList());
        collection.updateMany(Filters.eq("nominatingUnit", UNIT), Updates.set("terms", Folded.terms("Hàng người")));
        collection.updateMany(
                Filters.and(Filters.eq("nominatingUnit", UNIT), Filters.mod("version", 10, 0)),
                Updates.set("terms", Folded.terms("Hàng người gieo mầm")));
        collection.updateOne(
                Filters.and(Filters.eq("nominatingUnit", UNIT), Filters.eq("version", 7)),
                Updates.set("terms", Folded.terms("Hàng hiếm thấy")));
    }

    @ParameterizedTest
    @MethodSource
    void a_list_reads_in_its_order_along_an_index(NominationSearch search, RowOrder order, Actor actor) {
        readsAlongAnIndex(rows.all(search, order, actor).limit(PAGE));
    }

    static Stream<Actor> changes_are_read_from_their_place_on_along_an_index() {
        return Stream.of(
                actor("UNIT_OFFICER"),
                actor("STANDING_OFFICER"),
                new Actor("p03", UNIT, List.of("UNIT_HEAD", "STANDING_OFFICER")),
                actor("AUDITOR"));
    }

    @ParameterizedTest
    @MethodSource
    void changes_are_read_from_their_place_on_along_an_index(Actor actor) {
        readsAlongAnIndex(changes.after(ROWS / 2, PAGE, actor));
    }

    @Test
    void changes_that_follow_one_another_are_all_there_oldest_first() {
        List<Long> told = new ArrayList<>();
        for (long after = -1; told.size() < ROWS; after = told.getLast()) {
            changes.after(after, 7, actor("UNIT_OFFICER")).forEach(change -> told.add(change.ledgerIndex()));
        }
        assertThat(told)
                .containsExactlyElementsOf(LongStream.range(0, ROWS).boxed().toList());
        assertThat(changes.after(ROWS - 1, 7, actor("UNIT_OFFICER")).first()).isNull();
    }

    private static void readsAlongAnIndex(FindIterable<?> found) {
        Document explained = found.explain(ExplainVerbosity.EXECUTION_STATS);
        assertThat(explained
                        .get("queryPlanner", Document.class)
                        .get("winningPlan", Document.class)
                        .toString())
                .contains("IXSCAN")
                .doesNotContain("COLLSCAN")
                .doesNotContain("stage=SORT,")
                .doesNotContain("stage=SORT}");
        Document stats = explained.get("executionStats", Document.class);
        int returned = stats.getInteger("nReturned");
        assertThat(stats.getInteger("totalKeysExamined"))
                .as(explained::toJson)
                .isLessThanOrEqualTo(2 * returned + PAGE);
        assertThat(stats.getInteger("totalDocsExamined")).as(explained::toJson).isLessThanOrEqualTo(2 * returned + 1);
    }

    @ParameterizedTest
    @EnumSource(RowOrder.class)
    void pages_that_follow_one_another_show_each_row_once(RowOrder order) {
        NominationSearch search = search(order == RowOrder.DUE ? NominationState.RETURNED : null, null, null);
        Actor officer = actor("UNIT_OFFICER");
        List<NominationRow> shown = new ArrayList<>();
        for (PageRequest page = new PageRequest(0, 7); page != null; ) {
            PageOf<NominationRow> found = rows.page(search, order, officer, page);
            PageRequest numbered = new PageRequest(shown.size() / 7, 7);
            assertThat(rows.page(search, order, officer, numbered).items())
                    .extracting(NominationRow::id)
                    .isEqualTo(found.items().stream().map(NominationRow::id).toList());
            shown.addAll(found.items());
            page = found.next() == null ? null : new PageRequest(0, 7, place(found.next()));
        }
        assertThat(shown)
                .extracting(NominationRow::id)
                .containsExactlyElementsOf(
                        rows.all(search, order, officer).map(NominationRow::id).into(new ArrayList<>()));
    }

    @ParameterizedTest
    @CsvSource({
        "gieo mam, 30",
        "Gieo Mầm!, 30",
        "người gieo mầm, 30",
        "gieo người, 0",
        "hiếm thấy, 1",
        "hiếm, 1",
        "hie, 0",
        "!, 0"
    })
    void words_are_found_beside_each_other(String text, int found) {
        NominationSearch search = words(text);
        assertThat(rows.page(search, RowOrder.CHANGED, actor("UNIT_OFFICER"), new PageRequest(0, 1))
                        .total())
                .isEqualTo(found);
    }

    private static BsonDocument place(String next) {
        return BsonDocument.parse(new String(Base64.getUrlDecoder().decode(next), UTF_8));
    }

    static Stream<Arguments> a_list_reads_in_its_order_along_an_index() {
        Actor officer = actor("UNIT_OFFICER");
        Actor office = actor("STANDING_OFFICER");
        Actor headInTheOffice = new Actor("p03", UNIT, List.of("UNIT_HEAD", "STANDING_OFFICER"));
        Actor auditor = actor("AUDITOR");
        return Stream.of(
                arguments(search(null, null, null), RowOrder.CHANGED, officer),
                arguments(search(null, null, null), RowOrder.CHANGED, office),
                arguments(search(null, null, null), RowOrder.CHANGED, headInTheOffice),
                arguments(search(null, null, null), RowOrder.CHANGED, auditor),
                arguments(search(null, null, null), RowOrder.TITLE, officer),
                arguments(search(null, null, null), RowOrder.TITLE, auditor),
                arguments(search(NominationState.RETURNED, null, null), RowOrder.DUE, officer),
                arguments(search(NominationState.SUBMITTED, null, null), RowOrder.CHANGED, auditor),
                arguments(search(null, "CHARITY", null), RowOrder.CHANGED, auditor),
                arguments(search(null, null, Fate.RECOGNISED), RowOrder.CHANGED, auditor),
                arguments(search(NominationState.RETURNED, "CHARITY", null), RowOrder.CHANGED, auditor),
                arguments(words("gieo mầm"), RowOrder.CHANGED, auditor),
                arguments(words("người gieo mầm"), RowOrder.CHANGED, auditor),
                arguments(words("hiếm thấy"), RowOrder.CHANGED, auditor),
                arguments(words("không hề có"), RowOrder.CHANGED, office),
                arguments(ofUnit(), RowOrder.CHANGED, auditor),
                arguments(own(), RowOrder.CHANGED, officer));
    }

    private static NominationSearch words(String text) {
        return new NominationSearch(null, null, null, null, null, text, null);
    }

    private static NominationSearch ofUnit() {
        return new NominationSearch(UNIT, null, null, null, null, null, null);
    }

    private static NominationSearch own() {
        return new NominationSearch(null, null, null, null, null, null, true);
    }

    private static NominationSearch search(
            @Nullable NominationState state, @Nullable String field, @Nullable Fate fate) {
        return new NominationSearch(null, state, fate, field, null, null, null);
    }

    private static Actor actor(String role) {
        return new Actor("p17", UNIT, List.of(role));
    }

    private static NominationRow row(int number) {
        String title = "Hàng " + number;
        return new NominationRow(
                UUID.nameUUIDFromBytes(title.getBytes(UTF_8)).toString(),
                number,
                number,
                NominationState.values()[number % NominationState.values().length],
                UNIT,
                "2021-2025",
                1999,
                title,
                "Tên",
                "COLLECTIVE",
                "MODEL",
                "FIELD_SPECIFIC",
                List.of("CHARITY"),
                false,
                null,
                null,
                Instant.EPOCH.plusSeconds(number + 1L),
                null,
                null,
                List.of("p17"),
                List.of("p17"),
                Alphabetical.key(title),
                null,
                supplement(number));
    }

    private static TimeLimitView supplement(int number) {
        TimeLimit running = TimeLimit.NONE.after(new TimeLimitStarted(
                "supplement:" + number + "/1",
                "n",
                "SUPPLEMENT",
                UNIT,
                LocalDate.EPOCH,
                1,
                LocalDate.EPOCH,
                Instant.EPOCH));
        return new TimeLimitView(
                "supplement:" + number + "/1", 0, running, 1970, LocalDate.EPOCH.plusDays(number), false, null);
    }
}
