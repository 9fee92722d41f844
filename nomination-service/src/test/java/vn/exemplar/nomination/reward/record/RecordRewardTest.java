package vn.exemplar.nomination.reward.record;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.reward.RewardEvents.RECORDED;
import static vn.exemplar.nomination.reward.RewardEvents.STRUCK;
import static vn.exemplar.nomination.reward.RewardEvents.none;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.reward.RecordReward;
import vn.exemplar.nomination.reward.Reward;

class RecordRewardTest {

    @Test
    void the_office_enters_what_was_rewarded_before_N9() {
        none().when(record(" Vận động xây 9 căn nhà ")).then(RECORDED);
    }

    @Test
    void the_same_entry_once_more_says_nothing_new_N9() {
        none().given(RECORDED).when(record("Vận động xây 9 căn nhà")).thenNothing();
    }

    @Test
    void a_code_names_one_entry_for_ever_N9() {
        Refusal refusal =
                none().given(RECORDED).when(record("Vận động xây 10 căn nhà")).refusal();
        assertThat(refusal).hasMessageStartingWith("reward-code-taken (N9)");
        assertThat(refusal.details()).containsEntry("code", "RA-2021-01");
        none().given(RECORDED, STRUCK).when(record("Vận động xây 9 căn nhà")).refused("reward-code-taken (N9)");
    }

    @Test
    void it_is_remembered_as_it_was_sent_and_that_it_was_struck_N9() {
        Reward entry = body("Vận động xây 9 căn nhà", "INDIVIDUAL", "p23").entry();
        assertThat(none().given(RECORDED).state()).isEqualTo(entry);
        Reward struck = none().given(RECORDED, STRUCK).state();
        assertThat(struck.struck()).isTrue();
        assertThat(struck).usingRecursiveComparison().ignoringFields("struck").isEqualTo(entry);
    }

    @Test
    void only_a_person_has_the_id_of_one_N9() {
        assertThat(subject("INDIVIDUAL", "p23").isIdentified()).isTrue();
        assertThat(subject("INDIVIDUAL", null).isIdentified()).isTrue();
        assertThat(subject("HOUSEHOLD", null).isIdentified()).isTrue();
        assertThat(subject("COLLECTIVE", null).isIdentified()).isTrue();
        assertThat(subject("COLLECTIVE", "p23").isIdentified()).isFalse();
    }

    private static RecordReward record(String achievement) {
        return new RecordReward(body(achievement, "INDIVIDUAL", "p23").entry(), Acts.standingOffice());
    }

    private static RewardBody body(String achievement, String type, @Nullable String personId) {
        return new RewardBody(
                RECORDED.code(),
                subject(type, personId),
                achievement,
                RECORDED.year(),
                RECORDED.form(),
                new RewardBody.Decision(RECORDED.decisionNumber(), RECORDED.issuedOn()),
                RECORDED.file());
    }

    private static RewardBody.Subject subject(String type, @Nullable String personId) {
        return new RewardBody.Subject(type, personId, RECORDED.unit(), ' ' + RECORDED.subjectName());
    }
}
