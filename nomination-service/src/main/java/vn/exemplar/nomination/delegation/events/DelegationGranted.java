package vn.exemplar.nomination.delegation.events;

import java.time.Instant;
import java.time.LocalDate;
import vn.exemplar.ledger.event.StoredType;

/** The delegate may sign for the unit from the first to the last day, both included. */
@StoredType("nomination.DelegationGranted.v1")
public record DelegationGranted(
        String delegationId,
        String unit,
        String delegate,
        LocalDate from,
        LocalDate to,
        String reason,
        String grantedBy,
        Instant grantedAt)
        implements DelegationEvent {}
