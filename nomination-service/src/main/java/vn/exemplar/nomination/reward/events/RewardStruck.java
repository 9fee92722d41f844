package vn.exemplar.nomination.reward.events;

import java.time.Instant;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/** The entry was wrong and no longer stands against a nomination. */
@StoredType("nomination.RewardStruck.v1")
public record RewardStruck(
        @DataSubject String rewardId, String code, @Personal String reason, String struckBy, Instant struckAt)
        implements RewardEvent {}
