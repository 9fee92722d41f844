package vn.exemplar.review.regulation.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

@StoredType("review.RegulationActivated.v1")
public record RegulationActivated(String regulationId, int version, Instant activatedAt) implements RegulationEvent {}
