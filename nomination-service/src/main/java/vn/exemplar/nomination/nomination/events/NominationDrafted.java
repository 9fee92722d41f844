package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.StoredType;

/**
 * A unit began a nomination.
 *
 * @param leadId the lead that it comes from; null when there was none
 * @param criteria those that the nomination answers under this version of the programme
 */
@StoredType("nomination.NominationDrafted.v1")
public record NominationDrafted(
        @DataSubject String nominationId,
        String programmeId,
        int programmeVersion,
        String nominatingUnit,
        @Nullable String leadId,
        NominationContent content,
        AskedCriteria criteria,
        String draftedBy,
        Instant draftedAt)
        implements NominationEvent {}
