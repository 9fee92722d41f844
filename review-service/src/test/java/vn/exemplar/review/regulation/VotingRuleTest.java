package vn.exemplar.review.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.exemplar.review.regulation.VoteResult.Outcome;
import vn.exemplar.review.regulation.VotingRule.PassBase;
import vn.exemplar.review.regulation.VotingRule.TieStep;
import vn.exemplar.review.regulation.presets.RegulationPreset;

class VotingRuleTest {

    @Test
    void r7_six_of_nine_present_six_needed() {
        Quorum quorum = Rules.twoThirds().quorum(9, 0, 6);
        assertThat(quorum).isEqualTo(new Quorum(6, 9, 6));
        assertThat(quorum.isReached()).isTrue();
        assertThat(Rules.twoThirds().quorum(9, 0, 5).isReached()).isFalse();
    }

    @Test
    void r7_a_recused_member_leaves_the_base_of_the_quorum() {
        assertThat(Rules.twoThirds().quorum(9, 3, 4)).isEqualTo(new Quorum(4, 6, 4));
    }

    @Test
    void r4_a_regulation_may_keep_the_conflicted_in_the_denominator() {
        VotingRule keeping = Rules.keepingConflictedInDenominator();
        assertThat(keeping.quorum(9, 3, 5)).isEqualTo(new Quorum(5, 9, 6));
        assertThat(keeping.judge(new Tally(5, 1, 0), 9, 3, 0).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void r9_six_of_nine_pass_and_five_fail_under_two_thirds_of_all_members() {
        assertThat(Rules.twoThirds().judge(new Tally(6, 3, 0), 9, 0, 0))
                .isEqualTo(new VoteResult(Outcome.PASSED, 9, 6, null));
        assertThat(Rules.twoThirds().judge(new Tally(5, 4, 0), 9, 0, 0))
                .isEqualTo(new VoteResult(Outcome.FAILED, 9, 6, null));
    }

    @Test
    void r2_members_who_did_not_vote_stay_in_the_denominator_of_all_members() {
        assertThat(Rules.twoThirds().judge(new Tally(5, 1, 0), 9, 0, 0).outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void r2_abstentions_stay_in_the_denominator_unless_the_regulation_says_otherwise() {
        Tally tally = new Tally(4, 2, 2);
        assertThat(Rules.ofBallotsCast(true).judge(tally, 9, 0, 0).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(Rules.ofBallotsCast(false).judge(tally, 9, 0, 0))
                .isEqualTo(new VoteResult(Outcome.PASSED, 6, 4, null));
    }

    @Test
    void r9_only_abstentions_pass_nothing_and_tie_nothing() {
        assertThat(Rules.ofBallotsCast(false).judge(new Tally(0, 0, 8), 9, 0, 0).outcome())
                .isEqualTo(Outcome.FAILED);
        assertThat(Rules.twoThirds().judge(new Tally(0, 0, 8), 9, 0, 0).outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void r9_the_tie_order_is_followed_step_by_step() {
        Tally tie = new Tally(4, 4, 0);
        assertThat(Rules.twoThirds().judge(tie, 8, 0, 0).nextStep()).isEqualTo(TieStep.RE_VOTE);
        assertThat(Rules.twoThirds().judge(tie, 8, 0, 1).nextStep()).isEqualTo(TieStep.CHAIR_VOTE);
        assertThat(Rules.twoThirds().judge(tie, 8, 0, 2).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void r9_a_tie_that_reaches_the_pass_mark_passes() {
        assertThat(Rules.passing(new Fraction(1, 2))
                        .judge(new Tally(4, 4, 0), 8, 0, 0)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void r9_a_rule_without_tie_steps_knows_no_tie() {
        assertThat(Rules.keepingConflictedInDenominator()
                        .judge(new Tally(4, 4, 0), 8, 0, 0)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void r9_every_tally_of_up_to_nine_members_is_judged_as_exact_arithmetic_says() {
        for (int recused = 0; recused < 9; recused++) {
            int voters = 9 - recused;
            for (int agree = 0; agree <= voters; agree++) {
                for (int disagree = 0; agree + disagree <= voters; disagree++) {
                    Tally tally = new Tally(agree, disagree, voters - agree - disagree);
                    assertThat(Rules.twoThirds().judge(tally, 9, recused, 0).outcome())
                            .as("%s of %d", tally, voters)
                            .isEqualTo(
                                    3 * agree >= 2 * voters
                                            ? Outcome.PASSED
                                            : agree == disagree && agree > 0 ? Outcome.TIED : Outcome.FAILED);
                }
            }
        }
    }

    @Test
    void r7_a_quorum_of_nobody_is_never_reached() {
        assertThat(Rules.twoThirds().quorum(9, 9, 0).isReached()).isFalse();
        assertThat(Rules.twoThirds().quorum(0, 0, 0).isReached()).isFalse();
    }

    @Test
    void r2_two_thirds_ship_as_the_proposal_and_eighty_and_ninety_percent_inactive() {
        assertThat(RegulationPreset.ALL).extracting(RegulationPreset::active).containsExactly(true, false, false);
        assertThat(RegulationPreset.ALL)
                .extracting(preset -> preset.regulation().terms().voting().passMark())
                .containsExactly(Rules.TWO_THIRDS, new Fraction(4, 5), new Fraction(9, 10));
        assertThat(RegulationPreset.ALL).allSatisfy(preset -> {
            RegulationTerms terms = preset.regulation().terms();
            assertThat(terms.voting().quorum()).isEqualTo(Rules.TWO_THIRDS);
            assertThat(terms.voting().passBase()).isEqualTo(PassBase.ALL_MEMBERS);
            assertThat(terms.voting().abstentionsInDenominator()).isTrue();
            assertThat(terms.voting().tieOrder()).containsExactly(TieStep.RE_VOTE, TieStep.CHAIR_VOTE);
            assertThat(terms.writtenBallotsCountTowardVote()).isTrue();
            assertThat(terms.writtenBallotsCountTowardQuorum()).isFalse();
            assertThat(terms.source().verifiedOn()).as("R1: a preset is no law").isNull();
        });
    }
}
