package vn.exemplar.review.review.events;

import vn.exemplar.ledger.event.StoredType;

/** @param sealed choice and tracking code, of one length whatever the choice, readable with the round's key only */
@StoredType("review.BallotCast.v1")
public record BallotCast(String reviewId, String sessionId, int round, String memberId, String sealed)
        implements ReviewEvent {}
