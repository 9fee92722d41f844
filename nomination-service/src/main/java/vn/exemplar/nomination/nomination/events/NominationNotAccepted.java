package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/**
 * The dossier still failed its check after the last supplement that it was allowed, so it ends here.
 *
 * @param round the last one
 * @param defects all that stayed
 */
@StoredType("nomination.DossierNotAccepted.v1")
public record NominationNotAccepted(
        @DataSubject String nominationId,
        int round,
        List<Defect> defects,
        @Personal @Nullable String note,
        String decidedBy,
        Instant decidedAt)
        implements NominationEvent {}
