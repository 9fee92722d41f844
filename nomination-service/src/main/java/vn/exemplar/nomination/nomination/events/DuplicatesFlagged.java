package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import java.util.List;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.StoredType;

/** The earlier cases that the dossier, as it was handed in, looks like; they replace those flagged before. */
@StoredType("nomination.DuplicatesFlagged.v1")
public record DuplicatesFlagged(@DataSubject String nominationId, List<EarlierCase> cases, Instant flaggedAt)
        implements NominationEvent {}
