package vn.exemplar.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LedgerEventTest {

    @ParameterizedTest
    @CsvSource({"e-1, audit, -1", "e-1, e-1, -2", "e-1, a-1, -9223372036854775808", "'', a-1, 0", "e-1, '', 0"})
    void an_event_that_no_reader_takes_cannot_be_made(String eventId, String aggregateId, long sequence) {
        assertThatIllegalArgumentException().isThrownBy(() -> event(eventId, aggregateId, sequence));
    }

    @Test
    void an_event_of_no_aggregate_stands_under_its_own_id() {
        assertThat(event("e-1", "e-1", LedgerEvent.NO_AGGREGATE).belongsToAggregate())
                .isFalse();
        assertThat(event("e-1", "a-1", 0).belongsToAggregate()).isTrue();
    }

    private static LedgerEvent event(String eventId, String aggregateId, long sequence) {
        return new LedgerEvent(0, eventId, 0, "", aggregateId, sequence, "test.X.v1", "", new byte[0], new byte[0]);
    }
}
