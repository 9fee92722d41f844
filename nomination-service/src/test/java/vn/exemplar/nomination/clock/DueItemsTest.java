package vn.exemplar.nomination.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.ledger.LedgerBook;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.ledger.chain.LogOrigin;

class DueItemsTest {
    private static final Instant EVENING_IN_LONDON = Instant.parse("2023-03-15T18:00:00Z");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<Act> acts = new ArrayList<>();

    @Test
    void what_is_due_is_asked_for_by_the_day_of_the_department() {
        List<LocalDate> asked = new ArrayList<>();
        items(EVENING_IN_LONDON)
                .<String>each(
                        day -> {
                            asked.add(day);
                            return List.of();
                        },
                        item -> item,
                        (item, act) -> {},
                        getClass());
        assertThat(asked).containsExactly(LocalDate.of(2023, 3, 16));
    }

    @Test
    void an_item_and_its_day_lead_to_one_command_however_often_it_is_looked_at() {
        look(EVENING_IN_LONDON, List.of("a", "b"));
        look(EVENING_IN_LONDON.plusSeconds(30), List.of("a"));
        look(EVENING_IN_LONDON.plusSeconds(86_400), List.of("a"));
        assertThat(acts.get(2).commandId()).isEqualTo(acts.get(0).commandId());
        assertThat(acts.stream().map(Act::commandId).distinct()).hasSize(3);
        assertThat(acts).allSatisfy(act -> assertThat(act.door()).isEqualTo("DueItemsTest"));
    }

    @Test
    void one_item_that_fails_is_counted_and_does_not_stop_the_others() {
        look(EVENING_IN_LONDON, List.of("fails", "b"));
        assertThat(acts).hasSize(1);
        assertThat(meters.counter("exemplar.clock.failures", "automation", "DueItemsTest")
                        .count())
                .isEqualTo(1);
    }

    private void look(Instant now, List<String> due) {
        items(now)
                .each(
                        day -> due,
                        item -> item,
                        (item, act) -> {
                            if (item.equals("fails")) {
                                throw new IllegalStateException(item);
                            }
                            acts.add(act);
                        },
                        getClass());
    }

    private DueItems items(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        LedgerBook ledger = new LedgerBook(null, new LogOrigin("test"), null);
        return new DueItems(new OwnActs(ledger, clock, "nomination-service"), clock, meters);
    }
}
