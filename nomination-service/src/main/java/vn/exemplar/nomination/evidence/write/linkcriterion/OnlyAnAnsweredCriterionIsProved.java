package vn.exemplar.nomination.evidence.write.linkcriterion;

import vn.exemplar.chassis.act.Refusal;

public final class OnlyAnAnsweredCriterionIsProved {
    private OnlyAnAnsweredCriterionIsProved() {}

    public static void check(LinkCriterion command) {
        String criterion = command.link().criterionId();
        if (!command.criteria().contains(criterion)) {
            throw Refusal.unprocessable("link-to-unknown-criterion", "N6").with("criterion", criterion);
        }
    }
}
