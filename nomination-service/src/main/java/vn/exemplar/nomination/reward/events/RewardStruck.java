package vn.exemplar.nomination.reward.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/** The entry was wrong and no longer stands against a nomination. */
@StoredType("nomination.RewardStruck.v1")
public record RewardStruck(String rewardId, String code, String reason, String struckBy, Instant struckAt)
        implements RewardEvent {}
