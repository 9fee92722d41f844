package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.StoredType;

/**
 * The unit saved: of a draft, or of a dossier that came back. {@code criteria} are those that are asked for from now on;
 * null when they stayed the same.
 */
@StoredType("nomination.DraftRevised.v1")
public record DraftRevised(
        @DataSubject String nominationId,
        int programmeVersion,
        ContentChange change,
        @Nullable AskedCriteria criteria,
        String revisedBy,
        Instant revisedAt)
        implements NominationEvent {}
