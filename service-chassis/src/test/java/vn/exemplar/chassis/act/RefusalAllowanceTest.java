package vn.exemplar.chassis.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A1: refused acts are on record, and nobody makes the ledger grow at will. */
class RefusalAllowanceTest {
    private static final Duration UNTIL_THE_MINUTE_IS_OVER = Duration.ofSeconds(50);

    private final Hand clock = new Hand(Instant.parse("2026-01-05T03:00:10Z"));
    private final RefusalAllowance allowance = new RefusalAllowance(2, clock);

    @Test
    void an_actor_is_turned_away_once_the_allowance_is_used_up_and_nobody_else_is_A1() {
        allowance.use("p1");
        assertThat(allowance.turnedAway("p1")).isEmpty();
        allowance.use("p1");
        assertThat(allowance.turnedAway("p1")).contains(UNTIL_THE_MINUTE_IS_OVER);
        assertThat(allowance.turnedAway("p2")).isEmpty();
    }

    @Test
    void a_new_minute_is_a_new_allowance_A1() {
        allowance.use("p1");
        allowance.use("p1");
        clock.now = clock.now.plusSeconds(49);
        assertThat(allowance.turnedAway("p1")).contains(Duration.ofSeconds(1));
        clock.now = clock.now.plusSeconds(1);
        assertThat(allowance.turnedAway("p1")).isEmpty();
        allowance.use("p1");
        assertThat(allowance.turnedAway("p1")).isEmpty();
    }

    @Test
    void each_instance_counts_for_itself_A1() {
        RefusalAllowance ofOtherInstance = new RefusalAllowance(2, clock);
        allowance.use("p1");
        allowance.use("p1");
        assertThat(allowance.turnedAway("p1")).isPresent();
        assertThat(ofOtherInstance.turnedAway("p1")).isEmpty();
    }

    private static final class Hand extends Clock {
        private Instant now;

        private Hand(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
