package vn.exemplar.review.regulation.presets;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.contract.LocalizedText;
import vn.exemplar.review.regulation.RegulationForm;
import vn.exemplar.review.regulation.RegulationForm.PassMarkForm;
import vn.exemplar.review.regulation.RegulationForm.QuorumForm;
import vn.exemplar.review.regulation.RegulationForm.SourceForm;
import vn.exemplar.review.regulation.RegulationTerms.BallotKind;
import vn.exemplar.review.regulation.RegulationTerms.QuorumBase;
import vn.exemplar.review.regulation.VotingRule.PassBase;
import vn.exemplar.review.regulation.VotingRule.TieStep;

/**
 * A starting point for drafting. None is law: each names its source as unverified, so that it cannot be activated
 * before somebody compared it with the department's own regulation.
 *
 * @param active whether it is the one that the product proposes
 */
public record RegulationPreset(String id, LocalizedText name, boolean active, RegulationForm regulation) {
    private static final LocalDate START_OF_THE_PROGRAMME = LocalDate.of(2021, 8, 1);

    public static final List<RegulationPreset> ALL = List.of(
            preset(
                    "two-thirds-of-all",
                    new LocalizedText("Ít nhất 2/3 tổng số thành viên", "At least 2/3 of all members"),
                    true,
                    2,
                    3,
                    new SourceForm("Quy chế của Sở / the department's own regulation", "–", null, null, null)),
            preset(
                    "80-percent-of-all",
                    new LocalizedText("Ít nhất 80 % tổng số thành viên", "At least 80 % of all members"),
                    false,
                    4,
                    5,
                    new SourceForm("Quy chế địa phương / local rules", "–", null, null, null)),
            preset(
                    "90-percent-of-all",
                    new LocalizedText("Ít nhất 90 % tổng số thành viên", "At least 90 % of all members"),
                    false,
                    9,
                    10,
                    new SourceForm("Nghị định 91/2017/NĐ-CP", "45(8)", null, null, LocalDate.of(2023, 12, 31))));

    private static RegulationPreset preset(
            String id, LocalizedText name, boolean active, int passNumerator, int passDenominator, SourceForm source) {
        RegulationForm form = new RegulationForm(
                new QuorumForm(2, 3, QuorumBase.ALL_MEMBERS),
                BallotKind.SECRET,
                new PassMarkForm(passNumerator, passDenominator, PassBase.ALL_MEMBERS),
                true,
                true,
                false,
                List.of(TieStep.RE_VOTE, TieStep.CHAIR_VOTE),
                true,
                10,
                null,
                START_OF_THE_PROGRAMME,
                null,
                source);
        return new RegulationPreset(id, name, active, form);
    }
}
