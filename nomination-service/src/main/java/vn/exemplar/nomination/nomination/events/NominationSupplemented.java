package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import java.util.List;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.StoredType;

/** The unit answered a return. */
@StoredType("nomination.DossierSupplemented.v1")
public record NominationSupplemented(
        @DataSubject String nominationId, int round, List<SubmittedFile> files, String submittedBy, Instant submittedAt)
        implements NominationEvent {}
