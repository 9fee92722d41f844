package vn.exemplar.review.review.intake.follow;

import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.contract.nomination.v1.NominationHeld;
import vn.exemplar.contract.nomination.v1.NominationHoldReleased;
import vn.exemplar.contract.nomination.v1.NominationWithdrawn;
import vn.exemplar.review.review.ReviewId;
import vn.exemplar.review.review.intake.follow.FollowNomination.Standing;

/** Three doors that differ in nothing but how the nomination stands now. */
@Configuration(proxyBeanMethods = false)
class FollowNominationOnNewsOfIt {

    @Bean
    ContractDoor<NominationHeld> followNominationOnNominationHeld(Commands commands) {
        return new FollowNominationOn<>(NominationHeld.class, NominationHeld::nominationId, Standing.HELD, commands);
    }

    @Bean
    ContractDoor<NominationHoldReleased> followNominationOnNominationHoldReleased(Commands commands) {
        return new FollowNominationOn<>(
                NominationHoldReleased.class, NominationHoldReleased::nominationId, Standing.CONSIDERED, commands);
    }

    @Bean
    ContractDoor<NominationWithdrawn> followNominationOnNominationWithdrawn(Commands commands) {
        return new FollowNominationOn<>(
                NominationWithdrawn.class, NominationWithdrawn::nominationId, Standing.WITHDRAWN, commands);
    }

    private record FollowNominationOn<E extends ContractEvent>(
            Class<E> eventType, Function<E, String> nomination, Standing standing, Commands commands)
            implements ContractDoor<E> {

        @Override
        public void on(E event, Act act) {
            commands.carryOut(new FollowNomination(ReviewId.of(nomination.apply(event)), standing, act));
        }
    }
}
