package vn.exemplar.nomination.nomination.clock.expire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.ledger.LedgerBook;
import vn.exemplar.nomination.LaterClock;
import vn.exemplar.nomination.NominationSteps;
import vn.exemplar.nomination.RunningNominationService;
import vn.exemplar.nomination.Surroundings;
import vn.exemplar.nomination.calendar.CalendarFacts;
import vn.exemplar.nomination.calendar.Today;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Surroundings.class)
class ExpireNominationIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, Object> FIVE_DAYS = Map.of("workingDays", 5, "reason", "Đơn vị ở vùng bão lũ");

    private final NominationSteps steps;
    private final LaterClock clock;
    private final CalendarFacts calendars;
    private final LedgerBook ledger;

    ExpireNominationIT(
            @Autowired Environment environment,
            @Autowired Commands commands,
            @Autowired CalendarFacts calendars,
            @Autowired LedgerBook ledger) {
        this.steps = new NominationSteps(RunningNominationService.in(environment), ledger.reader());
        this.clock = new LaterClock(ledger, commands, calendars);
        this.calendars = calendars;
        this.ledger = ledger;
    }

    @Test
    void what_is_not_supplemented_in_time_expires_once_however_many_instances_look_and_is_reopened_G5_N8() {
        String id = steps.returned("p14", "p11", "N05", "2.5.C.06");
        String limit = "supplement:" + id + "/1";
        await().atMost(PATIENCE).until(() -> !steps.lastDayOf(id).isEmpty());
        String first = steps.lastDayOf(id);
        NominationSteps.done(steps.does("p10", id, "supplement-extension", FIVE_DAYS));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(steps.lastDayOf(id))
                        .isEqualTo(calendars
                                .workingDays()
                                .after(LocalDate.parse(first), 5)
                                .toString()));
        clock.look(limit, Duration.ZERO);
        assertThat(steps.stateOf(id)).isEqualTo("RETURNED");
        IntStream.range(0, 4).parallel().forEach(any -> clock.look(limit, Duration.ofDays(60)));
        await().atMost(PATIENCE).until(() -> steps.stateOf(id).equals("EXPIRED"));
        assertThat(ledger.reader().eventsOf(id, 0))
                .filteredOn(event -> event.storedType().equals("nomination.DossierExpired.v1"))
                .hasSize(1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ledger.reader().eventsOf(limit, 0))
                        .filteredOn(event -> event.storedType().equals("nomination.TimeLimitMissed.v1"))
                        .hasSize(1));
        assertThat(steps.does("p10", id, "reopening", FIVE_DAYS).problem()).isEqualTo("second-officer-needed");
        NominationSteps.done(steps.does("p03", id, "reopening", FIVE_DAYS));
        String anew =
                calendars.workingDays().after(Today.of(Clock.systemUTC()), 5).toString();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(steps.lastDayOf(id)).isEqualTo(anew));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(steps.listedLastDayOf(id)).isEqualTo(anew));
        assertThat(steps.stateOf(id)).isEqualTo("RETURNED");
        NominationSteps.done(steps.does("p11", id, "withdrawal", Map.of("reason", "Đơn vị đề nghị rút")));
        await().atMost(PATIENCE).until(() -> steps.lastDayOf(id).isEmpty());
    }
}
