package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/**
 * The council had decided before it heard of the withdrawal, so its decision stands and the withdrawal does not.
 *
 * @param decidedAt when the council's vote was counted
 */
@StoredType("nomination.WithdrawalOvertaken.v1")
public record WithdrawalOvertaken(String nominationId, Instant decidedAt, Instant overtakenAt)
        implements NominationEvent {}
