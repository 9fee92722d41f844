package vn.exemplar.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.chain.LogOrigin;

final class PinFollowerTest {

    private static final LogOrigin ORIGIN = new LogOrigin("exemplar.vn/pins");
    private static final NoteSigner SIGNER = NoteSigner.generate(ORIGIN.value());

    private final List<Long> place = new ArrayList<>();
    private final HandClock clock = new HandClock();
    private boolean outOfReach;

    private final Pin pin = new Pin() {
        @Override
        public String name() {
            return "place";
        }

        @Override
        public Optional<SignedCheckpoint> newest() {
            return place.isEmpty() ? Optional.empty() : Optional.of(checkpoint(place.getLast()));
        }

        @Override
        public void publish(SignedCheckpoint checkpoint) {
            if (outOfReach) {
                throw new IllegalStateException("no answer");
            }
            place.add(checkpoint.size());
        }
    };
    private final PinFollower follower = new PinFollower(pin, clock);

    @Test
    void what_this_process_signed_is_published_at_once_and_once() {
        follower.follow(checkpoint(5), true);
        follower.follow(checkpoint(5), false);
        follower.follow(checkpoint(9), true);
        assertThat(place).containsExactly(5L, 9L);
    }

    @Test
    void what_another_process_signed_is_left_to_it_unless_it_died() {
        follower.follow(checkpoint(5), false);
        assertThat(place).isEmpty();
        place.add(5L);
        clock.pass(PinFollower.PATIENCE);
        follower.follow(checkpoint(5), false);
        assertThat(place).as("it published by itself").containsExactly(5L);
        follower.follow(checkpoint(7), false);
        clock.pass(PinFollower.PATIENCE);
        follower.follow(checkpoint(7), false);
        assertThat(place).as("it died").containsExactly(5L, 7L);
    }

    @Test
    void after_an_outage_the_newest_is_published() {
        outOfReach = true;
        follower.follow(checkpoint(5), true);
        follower.follow(checkpoint(9), true);
        assertThat(follower.trouble()).contains("no answer");
        outOfReach = false;
        follower.follow(checkpoint(9), false);
        assertThat(place).containsExactly(9L);
        assertThat(follower.trouble()).isEmpty();
    }

    @Test
    void a_gate_that_refused_never_opens_again() {
        LogGate gate = LogGate.waiting("the broker");
        assertThatThrownBy(gate::requireOpen)
                .isInstanceOf(LogClosedException.class)
                .hasMessageContaining("the broker");
        gate.pass();
        gate.requireOpen();
        gate.await("something");
        gate.requireOpen();
        gate.refuse("the log is shorter");
        gate.pass();
        assertThatThrownBy(gate::requireOpen)
                .isInstanceOf(LogClosedException.class)
                .hasMessageContaining("the log is shorter");
    }

    private static SignedCheckpoint checkpoint(long size) {
        return new Checkpoint(ORIGIN, size, new byte[32]).sign(List.of(SIGNER));
    }
}
