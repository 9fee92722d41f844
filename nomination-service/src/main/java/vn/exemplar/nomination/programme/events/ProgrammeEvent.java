package vn.exemplar.nomination.programme.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.exemplar.ledger.event.StoredType;

public sealed interface ProgrammeEvent {
    String aggregateId();

    @StoredType("nomination.ProgrammeDrafted.v1")
    record ProgrammeDrafted(String aggregateId, ProgrammeDefinition definition, String draftedBy, Instant draftedAt)
            implements ProgrammeEvent {}

    /** A draft was written anew; nobody could nominate under the one before. */
    @StoredType("nomination.ProgrammeRevised.v1")
    record ProgrammeRevised(String aggregateId, ProgrammeDefinition definition, String revisedBy, Instant revisedAt)
            implements ProgrammeEvent {}

    @StoredType("nomination.ProgrammeActivated.v1")
    record ProgrammeActivated(
            String aggregateId,
            String programmeId,
            int version,
            Text title,
            LocalDate from,
            LocalDate to,
            List<String> fields,
            int annualIntroductionTarget,
            String activatedBy,
            Instant activatedAt)
            implements ProgrammeEvent {}

    /** The next version is in force; the ones before stay for what was nominated under them. */
    @StoredType("nomination.ProgrammeAmended.v1")
    record ProgrammeAmended(
            String aggregateId, ProgrammeDefinition definition, String reason, String amendedBy, Instant amendedAt)
            implements ProgrammeEvent {}

    @StoredType("nomination.ProgrammeClosed.v1")
    record ProgrammeClosed(String aggregateId, String programmeId, String reason, String closedBy, Instant closedAt)
            implements ProgrammeEvent {}

    /**
     * Nominations of these programme years are taken from the first to the last day, both included; {@code kind} says
     * whether this is the regular time, a late entry or a correction.
     */
    @StoredType("nomination.NominationWindowOpened.v1")
    record NominationWindowOpened(
            String aggregateId,
            String windowId,
            String kind,
            LocalDate from,
            LocalDate to,
            List<Integer> years,
            String reason,
            String openedBy,
            Instant openedAt)
            implements ProgrammeEvent {}

    @StoredType("nomination.NominationWindowChanged.v1")
    record NominationWindowChanged(
            String aggregateId,
            String windowId,
            String kind,
            LocalDate from,
            LocalDate to,
            List<Integer> years,
            String reason,
            String changedBy,
            Instant changedAt)
            implements ProgrammeEvent {}

    /** From then on nothing is taken in this window; what came in before stays. */
    @StoredType("nomination.NominationWindowCancelled.v1")
    record NominationWindowCancelled(
            String aggregateId, String windowId, String reason, String cancelledBy, Instant cancelledAt)
            implements ProgrammeEvent {}
}
