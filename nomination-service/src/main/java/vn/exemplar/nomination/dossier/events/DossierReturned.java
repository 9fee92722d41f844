package vn.exemplar.nomination.dossier.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.exemplar.ledger.event.StoredType;

/** The one consolidated return of a round: all defects at once. */
@StoredType("nomination.DossierReturned.v1")
public record DossierReturned(
        String nominationId, int round, List<Defect> defects, LocalDate dueOn, String returnedBy, Instant returnedAt)
        implements DossierEvent {}
