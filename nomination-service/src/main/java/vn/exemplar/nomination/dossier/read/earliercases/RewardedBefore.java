package vn.exemplar.nomination.dossier.read.earliercases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.dossier.events.EarlierCase;
import vn.exemplar.nomination.dossier.events.NominationContent;
import vn.exemplar.nomination.dossier.events.NominationContent.Achievement;
import vn.exemplar.nomination.dossier.events.NominationContent.Subject;
import vn.exemplar.nomination.reward.Reward;
import vn.exemplar.nomination.reward.list.RewardViews;
import vn.exemplar.nomination.vietnamese.Likeness;

/** Finds achievements of the register that a nomination's achievements look like. */
@Component
class RewardedBefore {
    static final String REWARD = "reward:";

    private final RewardViews rewards;
    private final DuplicateSettings settings;

    RewardedBefore(RewardViews rewards, DuplicateSettings settings) {
        this.rewards = rewards;
        this.settings = settings;
    }

    Stream<EarlierCase> of(NominationContent content) {
        Subject subject = content.subject();
        Map<String, Reward> own =
                byCode(rewards.ofSubject(subject.personId(), subject.unit(), subject.name()).stream());
        Map<String, Reward> candidates = byCode(content.achievements().stream()
                .map(Achievement::title)
                .flatMap(title -> rewards.sharingWordsWith(title).stream()));
        candidates.putAll(own);
        return candidates.values().stream()
                .map(reward -> found(content, reward))
                .filter(found -> found.likeness() >= least(own.keySet(), found));
    }

    private static Map<String, Reward> byCode(Stream<Reward> found) {
        return found.collect(Collectors.toMap(Reward::code, Function.identity(), (first, same) -> first, TreeMap::new));
    }

    private int least(Set<String> own, EarlierCase found) {
        return own.contains(found.caseId().substring(REWARD.length())) ? settings.sameSubject() : settings.anySubject();
    }

    private static EarlierCase found(NominationContent content, Reward reward) {
        List<String> titles =
                content.achievements().stream().map(Achievement::title).toList();
        int likeness = titles.stream()
                .mapToInt(title -> Likeness.of(title, reward.achievement()))
                .max()
                .orElse(0);
        return new EarlierCase(
                REWARD + reward.code(),
                "ACHIEVEMENT_REWARDED",
                likeness,
                Fingerprint.of(String.join("\n", titles) + '\n' + reward.achievement()));
    }
}
