package vn.exemplar.nomination.reward.events;

/** What happens to an entry of the register. */
public sealed interface RewardEvent permits RewardRecorded, RewardStruck {}
