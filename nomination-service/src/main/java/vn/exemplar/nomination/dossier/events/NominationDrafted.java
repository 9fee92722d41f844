package vn.exemplar.nomination.dossier.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/** {@code criteria} are those that the nomination answers under the pinned programme version. */
@StoredType("nomination.NominationDrafted.v1")
public record NominationDrafted(
        String nominationId,
        String programmeId,
        int programmeVersion,
        String nominatingUnit,
        NominationContent content,
        AskedCriteria criteria,
        String draftedBy,
        Instant draftedAt)
        implements DossierEvent {}
