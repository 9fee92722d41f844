package vn.exemplar.nomination.dossier.events;

import java.time.Instant;
import java.time.LocalDate;
import vn.exemplar.ledger.event.StoredType;

/** The supplement did not come by its last day. */
@StoredType("nomination.DossierExpired.v1")
public record DossierExpired(String nominationId, int round, LocalDate dueOn, Instant expiredAt)
        implements DossierEvent {}
