package vn.exemplar.nomination.dossier.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/** The head of the unit stands for the nomination. */
@StoredType("nomination.NominationSignedOff.v1")
public record NominationSignedOff(String nominationId, String signedOffBy, Instant signedOffAt)
        implements DossierEvent {}
