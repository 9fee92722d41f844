package vn.exemplar.nomination.dossier.events;

import java.time.Instant;
import java.util.List;
import vn.exemplar.ledger.event.StoredType;

/** {@code criteria} are those that the nomination must answer under the pinned programme version. */
@StoredType("nomination.NominationDrafted.v1")
public record NominationDrafted(
        String nominationId,
        String programmeId,
        int programmeVersion,
        String nominatingUnit,
        NominationContent content,
        List<String> criteria,
        String draftedBy,
        Instant draftedAt)
        implements DossierEvent {}
