package vn.exemplar.nomination.reward.read.rewardlist;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.reward.events.RewardRecorded;
import vn.exemplar.nomination.reward.events.RewardStruck;

@Component
@ProcessingGroup("View_Rewards")
class RewardProjector {
    private final RewardViews rewards;

    RewardProjector(RewardViews rewards) {
        this.rewards = rewards;
    }

    @EventHandler
    void on(RewardRecorded event) {
        rewards.put(RewardView.of(event));
    }

    @EventHandler
    void on(RewardStruck event) {
        rewards.remove(event.code());
    }

    @ResetHandler
    void reset() {
        rewards.empty();
    }
}
