package vn.exemplar.nomination.delegation.events;

import java.time.Instant;
import java.time.LocalDate;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/** {@code revokedOn} is the first day on which the delegate may no longer sign. */
@StoredType("nomination.DelegationRevoked.v1")
public record DelegationRevoked(
        @DataSubject String delegationId,
        String unit,
        String delegate,
        LocalDate revokedOn,
        @Personal String reason,
        String revokedBy,
        Instant revokedAt)
        implements DelegationEvent {}
