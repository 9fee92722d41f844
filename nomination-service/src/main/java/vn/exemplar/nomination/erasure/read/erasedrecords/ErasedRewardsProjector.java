package vn.exemplar.nomination.erasure.read.erasedrecords;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.erasure.events.PersonErased;
import vn.exemplar.nomination.reward.read.rewardlist.RewardViews;
import vn.exemplar.nomination.reward.write.recordreward.RewardBody;

@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ProcessingGroup("View_Rewards")
class ErasedRewardsProjector {
    private final RewardViews rewards;

    ErasedRewardsProjector(RewardViews rewards) {
        this.rewards = rewards;
    }

    @EventHandler
    void on(PersonErased event) {
        rewards.erase(event.covered().rewards().stream().map(RewardBody::codeOf).toList());
    }
}
