package vn.exemplar.nomination.reward.write.recordreward;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.reward.events.RewardRecorded;

public record RecordReward(@TargetAggregateIdentifier String rewardId, RewardBody reward, Act act) {

    public static RecordReward of(RewardBody reward, Act act) {
        return new RecordReward(RewardBody.idOf(reward.code()), reward, act);
    }

    public RewardRecorded recorded() {
        return new RewardRecorded(
                rewardId,
                reward.code(),
                reward.subject().type().name(),
                reward.subject().personId(),
                reward.subject().unit(),
                reward.subject().name().strip(),
                reward.achievement().strip(),
                reward.year(),
                reward.form(),
                reward.decision().number(),
                reward.decision().issuedOn(),
                reward.file(),
                act.actor().id(),
                act.at());
    }
}
