package vn.exemplar.nomination.nomination.earliercases;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.nomination.EarlierCases;
import vn.exemplar.nomination.nomination.NominationView;
import vn.exemplar.nomination.nomination.NominationViews;
import vn.exemplar.nomination.nomination.events.EarlierCase;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.reward.Reward;
import vn.exemplar.nomination.reward.list.RewardViews;

/** The two sides of a comparison, read where they stand. */
@Component
class EarlierCaseTexts {
    private final NominationViews nominations;
    private final RewardViews rewards;

    EarlierCaseTexts(NominationViews nominations, RewardViews rewards) {
        this.nominations = nominations;
        this.rewards = rewards;
    }

    /** @param reference receipt number of a nomination, or number of the decision of a reward */
    record Side(
            String subjectName,
            String unit,
            int year,
            @Nullable String title,
            List<String> achievements,
            @Nullable String reference) {}

    static Side of(NominationView nomination) {
        NominationContent content = nomination.content();
        NominationView.SubmissionReceipt receipt = nomination.receipt();
        return new Side(
                content.subject().name(),
                content.subject().unit(),
                content.year(),
                content.title(),
                content.achievements().stream()
                        .map(NominationContent.Achievement::title)
                        .toList(),
                receipt == null ? null : receipt.number());
    }

    Side of(EarlierCase found) {
        String id = found.caseId().substring(found.caseId().indexOf(':') + 1);
        Optional<Side> side = found.caseId().startsWith(EarlierCases.NOMINATION)
                ? nominations.find(id).map(EarlierCaseTexts::of)
                : rewards.find(id).map(EarlierCaseTexts::of);
        return side.orElseThrow(() -> new IllegalStateException("The views lost " + found.caseId()));
    }

    private static Side of(Reward reward) {
        return new Side(
                reward.subjectName(),
                reward.unit(),
                reward.year(),
                null,
                List.of(reward.achievement()),
                reward.decisionNumber());
    }
}
