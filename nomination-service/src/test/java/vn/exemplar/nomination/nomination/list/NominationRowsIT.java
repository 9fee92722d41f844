package vn.exemplar.nomination.nomination.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.mongodb.ExplainVerbosity;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.nomination.Surroundings;
import vn.exemplar.nomination.nomination.Fate;
import vn.exemplar.nomination.nomination.NominationState;
import vn.exemplar.nomination.vietnamese.Alphabetical;

/** How the database finds the rows of a list. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Surroundings.class)
class NominationRowsIT {
    private static final int ROWS = 300;
    private static final String UNIT = "HANG";

    private final NominationRows rows;

    private final Views views;

    NominationRowsIT(@Autowired NominationRows rows, @Autowired Views views) {
        this.rows = rows;
        this.views = views;
    }

    @AfterEach
    void clear() {
        views.collection("nominationRows", NominationRow.class).deleteMany(Filters.eq("nominatingUnit", UNIT));
    }

    @BeforeEach
    void fill() {
        views.collection("nominationRows", NominationRow.class)
                .insertMany(
                        IntStream.range(0, ROWS).mapToObj(NominationRowsIT::row).toList());
    }

    @ParameterizedTest
    @MethodSource
    void a_list_reads_in_its_order_along_an_index(NominationSearch search, RowOrder order, Actor actor) {
        Document plan = rows.all(search, order, actor)
                .explain(ExplainVerbosity.QUERY_PLANNER)
                .get("queryPlanner", Document.class)
                .get("winningPlan", Document.class);
        assertThat(plan.toString())
                .contains("IXSCAN")
                .doesNotContain("COLLSCAN")
                .doesNotContain("stage=SORT,")
                .doesNotContain("stage=SORT}");
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
                arguments(search(null, null, Fate.RECOGNISED), RowOrder.CHANGED, auditor));
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
                0,
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
                LocalDate.EPOCH.plusDays(number),
                Instant.EPOCH.plusSeconds(number),
                null,
                List.of("p17"),
                Alphabetical.key(title),
                "hang");
    }
}
