package vn.exemplar.nomination.erasure.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.erasure.ErasureEvents.erased;
import static vn.exemplar.nomination.erasure.ErasureEvents.ordered;
import static vn.exemplar.nomination.erasure.ErasureEvents.released;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.RunningNominationService;
import vn.exemplar.nomination.Surroundings;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Surroundings.class)
class ErasureHealthIT {
    private final Environment environment;
    private final ErasureViews erasures;

    ErasureHealthIT(@Autowired Environment environment, @Autowired ErasureViews erasures) {
        this.environment = environment;
        this.erasures = erasures;
    }

    @Test
    void a_released_order_is_carried_out_within_ten_minutes_or_health_is_down_A4() {
        assertThat(RunningNominationService.in(environment)
                        .health("erasure")
                        .path("status")
                        .asString())
                .isEqualTo("UP");
        erasures.on(ordered());
        assertHealth(11, Status.UP, 0, 1);
        erasures.on(released());
        assertHealth(9, Status.UP, 0, 0);
        assertHealth(11, Status.DOWN, 1, 0);
        erasures.on(erased());
        assertHealth(11, Status.UP, 0, 0);
    }

    private void assertHealth(int minutes, Status status, long notCarriedOut, long notReleased) {
        Clock later = Clock.fixed(Acts.NOW.plus(Duration.ofMinutes(minutes)), ZoneOffset.UTC);
        Health health = new ErasureHealth(erasures, later).health();
        assertThat(health.getStatus()).isEqualTo(status);
        assertThat(health.getDetails())
                .containsEntry("notCarriedOut", notCarriedOut)
                .containsEntry("notReleased", notReleased);
    }
}
