package vn.exemplar.nomination.nomination.earliercases;

import static vn.exemplar.nomination.nomination.EarlierCases.NOMINATION;
import static vn.exemplar.nomination.nomination.EarlierCases.REWARD;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.nomination.NominationView;
import vn.exemplar.nomination.nomination.NominationViews;
import vn.exemplar.nomination.nomination.SubmissionReceipt;
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
        return new Side(
                content.subject().name(),
                content.subject().unit(),
                content.year(),
                content.title(),
                content.achievements().stream()
                        .map(NominationContent.Achievement::title)
                        .toList(),
                nomination.receipt().map(SubmissionReceipt::number).orElse(null));
    }

    /** The earlier cases as they stand, by their ids. Cost: two reads, however many there are. */
    Map<String, Side> of(List<EarlierCase> found) {
        Map<String, Side> sides = new HashMap<>();
        nominations.all(ids(found, NOMINATION)).forEach(one -> sides.put(NOMINATION + one.id(), of(one)));
        rewards.all(ids(found, REWARD)).forEach(one -> sides.put(REWARD + one.code(), of(one)));
        return sides;
    }

    private static List<String> ids(List<EarlierCase> found, String kind) {
        return found.stream()
                .map(EarlierCase::caseId)
                .filter(id -> id.startsWith(kind))
                .map(id -> id.substring(kind.length()))
                .toList();
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
