package vn.exemplar.review.review.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.StoredType;

/**
 * The nomination is held, goes on or was withdrawn, and the review follows.
 *
 * @param stage of the review from now on
 * @param abandonedRound the round of voting that will never be counted; null when none was open
 */
@StoredType("review.NominationFollowed.v1")
public record NominationFollowed(
        String reviewId,
        String nominationId,
        String stage,
        @Nullable Integer abandonedRound,
        Instant followedAt) implements ReviewEvent {}
