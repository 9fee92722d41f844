package vn.exemplar.review.review.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/** @param round the tied round that the vote decides; its figures are repeated here */
@StoredType("review.TieDecidedByChair.v1")
public record TieDecidedByChair(
        String reviewId,
        String nominationId,
        String sessionId,
        int round,
        String decidedBy,
        String choice,
        String outcome,
        int agree,
        int disagree,
        int abstain,
        int base,
        int passNumerator,
        int passDenominator,
        Instant decidedAt)
        implements ReviewEvent {}
