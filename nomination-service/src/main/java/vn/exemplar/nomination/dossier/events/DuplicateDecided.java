package vn.exemplar.nomination.dossier.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/** @param duplicate whether the nomination repeats the earlier case */
@StoredType("nomination.DuplicateDecided.v1")
public record DuplicateDecided(
        String nominationId,
        EarlierCase earlierCase,
        boolean duplicate,
        String reason,
        String decidedBy,
        Instant decidedAt)
        implements DossierEvent {}
