package vn.exemplar.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No commit time is taken from a clock that the database's contradicts. */
final class WriterClockTest {

    private final List<Duration> told = new ArrayList<>();
    private Duration ahead = Duration.ZERO;
    private int asked;
    private boolean silent;
    private Duration slow = Duration.ZERO;

    private final Clock clock = ((InstantSource) () -> Instant.now().plus(ahead)).withZone(ZoneOffset.UTC);
    private final WriterClock checked = new WriterClock(clock, this::database, new WriterListener() {
        @Override
        public void clockCompared(Duration difference) {
            told.add(difference);
        }
    });

    private Instant database() {
        asked++;
        if (!slow.isZero()) {
            LockSupport.parkNanos(slow.toNanos());
        }
        if (silent) {
            throw new MongoException("no answer");
        }
        return Instant.now();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT4.9S", "PT-4.9S"})
    void a_clock_that_is_nearly_right_tells_the_time_and_is_asked_about_once(Duration difference) {
        ahead = difference;
        for (int i = 0; i < 100; i++) {
            assertThat(checked.micros())
                    .isBetween(
                            micros(Instant.now().plus(difference).minusSeconds(1)),
                            micros(Instant.now().plus(difference).plusSeconds(1)));
        }
        assertThat(asked).isEqualTo(1);
        assertThat(told)
                .singleElement()
                .satisfies(seen -> assertThat(seen).isBetween(difference.minusMillis(300), difference.plusMillis(300)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT6S", "PT-6S", "P26000D", "P-26000D"})
    void a_clock_that_is_wrong_tells_nothing_from_the_moment_it_jumps_until_it_is_right_again(Duration difference) {
        checked.micros();
        ahead = difference;
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(checked::micros)
                    .isInstanceOf(LedgerUnavailableException.class)
                    .hasMessageContaining("clock of this process is " + (difference.isNegative() ? "behind" : "ahead"));
        }
        assertThat(told).hasSize(3);
        ahead = Duration.ZERO;
        assertThat(checked.micros()).isLessThanOrEqualTo(micros(Instant.now()));
    }

    @Test
    void an_answer_that_takes_long_is_no_difference() {
        slow = Duration.ofSeconds(11);
        checked.micros();
        assertThat(told)
                .singleElement()
                .satisfies(seen -> assertThat(seen.abs()).isGreaterThan(Duration.ofSeconds(5)));
    }

    @Test
    void a_jump_that_cannot_be_judged_tells_nothing_either() {
        silent = true;
        assertThatThrownBy(checked::micros).isInstanceOf(LedgerUnavailableException.class);
        silent = false;
        checked.micros();
        silent = true;
        checked.micros();
        ahead = Duration.ofSeconds(2);
        assertThatThrownBy(checked::micros)
                .isInstanceOf(LedgerUnavailableException.class)
                .hasMessageContaining("could not be compared");
    }

    private static long micros(Instant time) {
        return TimeUnit.SECONDS.toMicros(time.getEpochSecond()) + time.getNano() / 1000;
    }
}
