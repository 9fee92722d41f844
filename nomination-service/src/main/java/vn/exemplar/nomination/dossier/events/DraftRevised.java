package vn.exemplar.nomination.dossier.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/** The unit changed the content, of a draft or of a dossier that came back. */
@StoredType("nomination.DraftRevised.v1")
public record DraftRevised(
        String nominationId,
        int programmeVersion,
        NominationContent content,
        AskedCriteria criteria,
        String revisedBy,
        Instant revisedAt)
        implements DossierEvent {}
