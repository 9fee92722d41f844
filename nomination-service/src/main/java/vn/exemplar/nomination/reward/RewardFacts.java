package vn.exemplar.nomination.reward;

import org.springframework.stereotype.Component;
import vn.exemplar.chassis.facts.FactsOf;

@Component
public class RewardFacts extends FactsOf<Reward, RewardEvent> {
    RewardFacts() {
        super(RewardEvent.class, Reward.NONE, RewardEvent::rewardId, Reward::after);
    }

    /** Whether this very entry stands already. */
    public boolean hold(Reward entry) {
        return find(Reward.idOf(entry.code())).filter(entry::equals).isPresent();
    }
}
