package vn.exemplar.nomination.reward.write;

import static org.hamcrest.Matchers.startsWith;
import static vn.exemplar.nomination.reward.RewardEvents.RECORDED;
import static vn.exemplar.nomination.reward.RewardEvents.STRUCK;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.reward.write.recordreward.RecordReward;
import vn.exemplar.nomination.reward.write.recordreward.RewardBody;
import vn.exemplar.nomination.reward.write.strikereward.StrikeReward;

class RewardTest {
    private final AggregateTestFixture<Reward> reward = new AggregateTestFixture<>(Reward.class);

    @Test
    void the_office_enters_what_was_rewarded_before_N9() {
        reward.givenNoPriorActivity().when(record("Vận động xây 9 căn nhà")).expectEvents(RECORDED);
    }

    @Test
    void the_same_entry_once_more_says_nothing_new_N9() {
        reward.given(RECORDED).when(record("Vận động xây 9 căn nhà")).expectNoEvents();
    }

    @Test
    void a_code_names_one_entry_for_ever_N9() {
        reward.given(RECORDED)
                .when(record("Vận động xây 10 căn nhà"))
                .expectExceptionMessage(startsWith("reward-code-taken (N9)"));
        reward.given(RECORDED, STRUCK)
                .when(record("Vận động xây 9 căn nhà"))
                .expectExceptionMessage(startsWith("reward-code-taken (N9)"));
    }

    @Test
    void a_wrong_entry_is_struck_once_N9() {
        StrikeReward strike =
                new StrikeReward(RECORDED.rewardId(), RECORDED.code(), "Nhập nhầm", Acts.standingOffice());
        reward.given(RECORDED).when(strike).expectEvents(STRUCK);
        reward.given(RECORDED, STRUCK).when(strike).expectExceptionMessage(startsWith("reward-already-struck (N9)"));
    }

    private static RecordReward record(String achievement) {
        RewardBody body = new RewardBody(
                RECORDED.code(),
                new RewardBody.Subject(
                        RewardBody.SubjectType.INDIVIDUAL,
                        RECORDED.personId(),
                        RECORDED.unit(),
                        RECORDED.subjectName()),
                achievement,
                RECORDED.year(),
                RECORDED.form(),
                new RewardBody.Decision(RECORDED.decisionNumber(), RECORDED.issuedOn()),
                RECORDED.file());
        return RecordReward.of(body, Acts.standingOffice());
    }
}
