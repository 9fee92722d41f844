package vn.exemplar.nomination.reward.strike;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.reward.Reward;
import vn.exemplar.nomination.reward.RewardEvent;
import vn.exemplar.nomination.reward.RewardEvent.RewardStruck;

record StrikeReward(String subject, String reason, Act act) implements Decision<Reward, RewardEvent> {

    @Override
    public List<RewardEvent> decide(Reward reward) {
        refuseUnless(reward.exists(), () -> notFound("reward-not-found", "N9"));
        refuseUnless(!reward.struck(), () -> conflict("reward-already-struck", "N9"));
        return List.of(
                new RewardStruck(subject, reward.code(), reason, act.actor().id(), act.at()));
    }
}
