package vn.exemplar.review.review.write;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.exemplar.review.review.Stage;
import vn.exemplar.review.review.events.NominationFollowed;
import vn.exemplar.review.review.write.follownomination.FollowNomination;

/** Where a review goes with its nomination; what the council has decided stands. */
final class Following {

    private Following() {}

    static Optional<NominationFollowed> followed(FollowNomination command, ReviewState state) {
        Stage stage = state.stage();
        if (stage.isDecided()) {
            return Optional.empty();
        }
        return switch (command.standing()) {
            case HELD -> stage == Stage.HELD ? Optional.empty() : Optional.of(to(Stage.HELD, null, command, state));
            case CONSIDERED ->
                stage == Stage.HELD ? Optional.of(to(state.heldFrom(), null, command, state)) : Optional.empty();
            case WITHDRAWN -> Optional.of(to(Stage.CLOSED, openRound(state), command, state));
        };
    }

    private static @Nullable Integer openRound(ReviewState state) {
        boolean open = state.stage() == Stage.VOTING || state.heldFrom() == Stage.VOTING;
        return open ? Integer.valueOf(state.voting().round()) : null;
    }

    private static NominationFollowed to(
            Stage stage, @Nullable Integer abandonedRound, FollowNomination command, ReviewState state) {
        return new NominationFollowed(
                command.reviewId(),
                state.opened().nominationId(),
                stage.name(),
                abandonedRound,
                command.act().at());
    }
}
