package vn.exemplar.review.review.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.StoredType;

/**
 * @param base the number that the pass mark is a share of
 * @param needed how many of them must agree
 * @param nextStep what a tie leads to, null without a tie
 */
@StoredType("review.ResultComputed.v1")
public record ResultComputed(
        String reviewId,
        String nominationId,
        String sessionId,
        int round,
        String outcome,
        int agree,
        int disagree,
        int abstain,
        int base,
        int needed,
        int passNumerator,
        int passDenominator,
        @Nullable String nextStep,
        String regulationId,
        int regulationVersion,
        Instant countedAt)
        implements ReviewEvent {}
