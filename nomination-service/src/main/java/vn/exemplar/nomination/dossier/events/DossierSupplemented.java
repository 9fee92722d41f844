package vn.exemplar.nomination.dossier.events;

import java.time.Instant;
import java.util.List;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.StoredType;

/** The unit answered a return. */
@StoredType("nomination.DossierSupplemented.v1")
public record DossierSupplemented(
        @DataSubject String nominationId, int round, List<SubmittedFile> files, String submittedBy, Instant submittedAt)
        implements DossierEvent {}
