package vn.exemplar.review.review.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

@StoredType("review.BallotKeyDestroyed.v1")
public record BallotKeyDestroyed(String reviewId, int round, Instant destroyedAt) implements ReviewEvent {}
