package vn.exemplar.nomination.reward.strike;

import static vn.exemplar.nomination.reward.RewardEvents.RECORDED;
import static vn.exemplar.nomination.reward.RewardEvents.STRUCK;
import static vn.exemplar.nomination.reward.RewardEvents.none;

import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.Acts;

class StrikeRewardTest {
    private static final StrikeReward STRIKE =
            new StrikeReward(RECORDED.rewardId(), "Nhập nhầm", Acts.standingOffice());

    @Test
    void a_wrong_entry_is_struck_once_N9() {
        none().given(RECORDED).when(STRIKE).then(STRUCK);
        none().given(RECORDED, STRUCK).when(STRIKE).refused("reward-already-struck (N9)");
    }

    @Test
    void one_that_was_never_entered_is_not_found_N9() {
        none().when(STRIKE).refused("reward-not-found (N9)");
    }
}
