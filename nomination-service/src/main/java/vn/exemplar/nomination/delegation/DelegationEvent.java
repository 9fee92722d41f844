package vn.exemplar.nomination.delegation;

import java.time.Instant;
import java.time.LocalDate;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

public sealed interface DelegationEvent {
    String delegationId();

    /** The delegate may sign for the unit from the first to the last day, both included. */
    @StoredType("nomination.DelegationGranted.v1")
    record DelegationGranted(
            @DataSubject String delegationId,
            String unit,
            String delegate,
            LocalDate from,
            LocalDate to,
            @Personal String reason,
            String grantedBy,
            Instant grantedAt)
            implements DelegationEvent {}

    /** {@code revokedOn} is the first day on which the delegate may no longer sign. */
    @StoredType("nomination.DelegationRevoked.v1")
    record DelegationRevoked(
            @DataSubject String delegationId,
            String unit,
            String delegate,
            LocalDate revokedOn,
            @Personal String reason,
            String revokedBy,
            Instant revokedAt)
            implements DelegationEvent {}
}
