package vn.exemplar.nomination.nomination.clock.expire;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.ledger.LedgerBook;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.nomination.NominationSteps;
import vn.exemplar.nomination.RunningNominationService;
import vn.exemplar.nomination.Surroundings;
import vn.exemplar.nomination.clock.DueItems;
import vn.exemplar.nomination.nomination.NominationViews;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Surroundings.class)
class ExpireOverdueNominationIT {
    private final NominationSteps steps;
    private final NominationViews nominations;
    private final Commands commands;
    private final LedgerBook ledger;

    ExpireOverdueNominationIT(
            @Autowired Environment environment,
            @Autowired NominationViews nominations,
            @Autowired Commands commands,
            @Autowired LedgerBook ledger) {
        this.steps = new NominationSteps(RunningNominationService.in(environment), ledger.reader());
        this.nominations = nominations;
        this.commands = commands;
        this.ledger = ledger;
    }

    @Test
    void what_is_not_supplemented_in_time_expires_once_however_many_instances_look_N8() {
        String id = steps.returned("p14", "p11", "N05", "2.5.C.06");
        instanceIn(Duration.ZERO).look();
        assertThat(steps.stateOf(id)).isEqualTo("RETURNED");
        IntStream.range(0, 4)
                .parallel()
                .forEach(any -> instanceIn(Duration.ofDays(60)).look());
        assertThat(steps.stateOf(id)).isEqualTo("EXPIRED");
        assertThat(ledger.reader().eventsOf(id, 0))
                .filteredOn(event -> event.storedType().equals("nomination.DossierExpired.v1"))
                .hasSize(1);
    }

    private WhenSupplementOverdueThenExpireNomination instanceIn(Duration time) {
        Clock clock = Clock.offset(Clock.systemUTC(), time);
        OwnActs acts = new OwnActs(ledger, clock, "nomination-service");
        DueItems items = new DueItems(acts, clock, new SimpleMeterRegistry());
        return new WhenSupplementOverdueThenExpireNomination(nominations, commands, items);
    }
}
