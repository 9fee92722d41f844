package vn.exemplar.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.stack.http.Answer;

/** A1: the record of refused acts has a bound, for each actor and minute. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalLimitIT {
    private static final int MOST = 5;
    private static final int LATE_IN_THE_MINUTE = 45;

    private final Sample service = Sample.start(Map.of("exemplar.security.recorded-refusals", Integer.toString(MOST)));

    @AfterAll
    void stop() {
        service.close();
    }

    @BeforeAll
    void the_minute_is_young() {
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        Clock.systemUTC().instant().atOffset(ZoneOffset.UTC).getSecond() < LATE_IN_THE_MINUTE);
    }

    @Test
    void who_was_refused_too_often_is_turned_away_unrecorded_until_the_minute_is_over_A1() {
        service.hangLamp("Sân trường");
        long before = head();
        for (int i = 0; i < MOST; i++) {
            assertThat(tried().status()).isEqualTo(403);
        }
        assertThat(head()).isEqualTo(before + MOST);
        Answer turnedAway = tried();
        assertThat(turnedAway.status()).isEqualTo(429);
        assertThat(turnedAway.problem()).isEqualTo("refused-too-often");
        assertThat(Integer.parseInt(turnedAway.header("Retry-After"))).isBetween(1, 60);
        assertThat(turnedAway.json().path("messages").path("vi").asString()).contains("Hãy chờ");
        assertThat(turnedAway.json().path("messages").path("en").asString()).contains("Wait");
        assertThat(service.get("/audit/events/0", Sample.PRESS_OFFICER).status())
                .isEqualTo(429);
        assertThat(head()).as("nothing more is recorded").isEqualTo(before + MOST);
        assertThat(service.management("/prometheus").text())
                .containsPattern("exemplar_refusals_total\\{[^}]*code=\"refused-too-often\"[^}]*} 2\\.0");
        service.hangLamp("Người khác vẫn làm việc");
    }

    private Answer tried() {
        return service.post("/api/lamps", Sample.PRESS_OFFICER, "{\"place\":\"x\",\"on\":\"2026-01-31\"}");
    }

    private long head() {
        return service.bean(LedgerReader.class).head().orElseThrow();
    }
}
