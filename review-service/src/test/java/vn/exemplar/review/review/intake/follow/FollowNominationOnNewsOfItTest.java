package vn.exemplar.review.review.intake.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.review.review.Reviews.ID;
import static vn.exemplar.review.review.Reviews.NOMINATION;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.contract.nomination.v1.NominationHeld;
import vn.exemplar.contract.nomination.v1.NominationHoldReleased;
import vn.exemplar.contract.nomination.v1.NominationWithdrawn;
import vn.exemplar.review.Acts;
import vn.exemplar.review.review.intake.follow.FollowNomination.Standing;

class FollowNominationOnNewsOfItTest {
    private static final Act ACT = Acts.by("nomination-service");

    private final FollowNominationOnNewsOfIt doors = new FollowNominationOnNewsOfIt();
    private final List<Object> sent = new ArrayList<>();
    private final Commands commands = (Commands) Proxy.newProxyInstance(
            Commands.class.getClassLoader(), new Class<?>[] {Commands.class}, (proxy, method, arguments) -> {
                sent.add(arguments[0]);
                return Optional.empty();
            });

    @Test
    void n8_a_hold_is_followed() {
        leads(
                doors.followNominationOnNominationHeld(commands),
                new NominationHeld(NOMINATION, Acts.NOW),
                Standing.HELD);
    }

    @Test
    void n8_the_release_of_a_hold_is_followed() {
        leads(
                doors.followNominationOnNominationHoldReleased(commands),
                new NominationHoldReleased(NOMINATION, Acts.NOW),
                Standing.CONSIDERED);
    }

    @Test
    void n8_a_withdrawal_is_followed() {
        leads(
                doors.followNominationOnNominationWithdrawn(commands),
                new NominationWithdrawn(NOMINATION, Acts.NOW),
                Standing.WITHDRAWN);
    }

    private <E extends ContractEvent> void leads(ContractDoor<E> door, E news, Standing standing) {
        assertThat(door.eventType()).isEqualTo(news.getClass());
        door.on(news, ACT);
        assertThat(sent).containsExactly(new FollowNomination(ID, standing, ACT));
    }
}
