package vn.exemplar.nomination.delegation.events;

import java.time.Instant;
import java.time.LocalDate;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/** The delegate may sign for the unit from the first to the last day, both included. */
@StoredType("nomination.DelegationGranted.v1")
public record DelegationGranted(
        @DataSubject String delegationId,
        String unit,
        String delegate,
        LocalDate from,
        LocalDate to,
        @Personal String reason,
        String grantedBy,
        Instant grantedAt)
        implements DelegationEvent {}
