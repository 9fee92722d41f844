package vn.exemplar.chassis.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StreamOfTest {
    sealed interface LampEvent {
        record LampLit(String lampId) implements LampEvent {}
    }

    record BellRung(String bellId) {}

    static class LampStream extends StreamOf<Integer, LampEvent> {
        LampStream() {
            super(0, event -> ((LampEvent.LampLit) event).lampId(), (times, event) -> times + 1);
        }
    }

    @Test
    void it_remembers_what_happened_to_its_subject() {
        LampStream lamp = new LampStream();
        lamp.on(new LampEvent.LampLit("l1"), null);
        lamp.on(new LampEvent.LampLit("l1"), null);
        assertThat(lamp.state()).isEqualTo(2);
    }

    @Test
    void of_a_subject_of_another_kind_it_remembers_nothing() {
        LampStream lamp = new LampStream();
        lamp.on(new BellRung("b1"), "b1");
        assertThat(lamp.state()).isZero();
    }
}
