package vn.exemplar.nomination.reward.write.strikereward;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.reward.events.RewardStruck;

public record StrikeReward(@TargetAggregateIdentifier String rewardId, String code, String reason, Act act) {

    public RewardStruck struck() {
        return new RewardStruck(rewardId, code, reason, act.actor().id(), act.at());
    }
}
