package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/** The unit changed what its head had signed, so the signature no longer stands for it. */
@StoredType("nomination.SignOffDropped.v1")
public record SignOffDropped(String nominationId, String droppedBy, Instant droppedAt) implements NominationEvent {}
