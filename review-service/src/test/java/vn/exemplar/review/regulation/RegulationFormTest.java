package vn.exemplar.review.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.exemplar.review.regulation.RegulationForm.PassMarkForm;
import vn.exemplar.review.regulation.RegulationForm.QuorumForm;
import vn.exemplar.review.regulation.RegulationForm.SourceForm;
import vn.exemplar.review.regulation.RegulationTerms.BallotKind;
import vn.exemplar.review.regulation.RegulationTerms.QuorumBase;
import vn.exemplar.review.regulation.RegulationTerms.ScoreScale;
import vn.exemplar.review.regulation.VotingRule.PassBase;
import vn.exemplar.review.regulation.VotingRule.TieStep;

class RegulationFormTest {

    @Test
    void r1_what_people_send_is_what_is_laid_down() {
        assertThat(form(null).terms()).isEqualTo(Rules.terms(Rules.verified(), LocalDate.of(2030, 12, 31)));
    }

    @Test
    void r2_the_conflicted_leave_the_denominator_unless_the_regulation_says_otherwise() {
        assertThat(form(null).terms().voting().conflictedLeaveDenominator()).isTrue();
        assertThat(form(true).terms().voting().conflictedLeaveDenominator()).isTrue();
        assertThat(form(false).terms().voting().conflictedLeaveDenominator()).isFalse();
    }

    private static RegulationForm form(@Nullable Boolean conflictedLeaveDenominator) {
        return new RegulationForm(
                new QuorumForm(2, 3, QuorumBase.ALL_MEMBERS),
                BallotKind.SECRET,
                new PassMarkForm(2, 3, PassBase.ALL_MEMBERS),
                true,
                true,
                false,
                List.of(TieStep.RE_VOTE, TieStep.CHAIR_VOTE),
                conflictedLeaveDenominator,
                10,
                new ScoreScale(1, 10),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2030, 12, 31),
                new SourceForm("Quy chế 01/QC-HĐ", "5", "p10", LocalDate.of(2026, 1, 2), null));
    }
}
