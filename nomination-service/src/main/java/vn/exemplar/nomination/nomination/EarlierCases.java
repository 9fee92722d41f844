package vn.exemplar.nomination.nomination;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.settings.ExemplarSettings;
import vn.exemplar.chassis.view.ViewPositions;
import vn.exemplar.chassis.view.ViewsBehind;
import vn.exemplar.nomination.nomination.events.EarlierCase;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.NominationContent.Achievement;
import vn.exemplar.nomination.nomination.events.NominationContent.Subject;
import vn.exemplar.nomination.reward.Reward;
import vn.exemplar.nomination.reward.list.RewardViews;
import vn.exemplar.nomination.vietnamese.Likeness;

/** Finds what a nomination looks like (N9): another one of its subject and year, or an achievement rewarded before. */
@Component
public class EarlierCases {
    public static final String NOMINATION = "nomination:";
    public static final String REWARD = "reward:";
    private static final int CERTAIN = 100;
    private static final int DIGITS = 16;

    private final NominationViews nominations;
    private final RewardViews rewards;
    private final DuplicateSettings settings;
    private final ViewPositions views;
    private final Duration patience;

    EarlierCases(
            NominationViews nominations,
            RewardViews rewards,
            DuplicateSettings settings,
            ViewPositions positions,
            ExemplarSettings chassis) {
        this.nominations = nominations;
        this.rewards = rewards;
        this.settings = settings;
        this.views = positions.of(Set.of("View_Nominations", "View_Rewards"));
        this.patience = chassis.web().decisionPatience();
    }

    /** Among all that the ledger holds now. */
    public List<EarlierCase> asOfNow(Nomination nomination) {
        return asOf(views.head(), nomination);
    }

    /**
     * Among all that the ledger held up to an index.
     *
     * @throws ViewsBehind when the nominations and the rewards are not shown up to there in time
     */
    public List<EarlierCase> asOf(long index, Nomination nomination) {
        if (!views.await(index, patience)) {
            throw new ViewsBehind(index, views.viewed());
        }
        return of(nomination);
    }

    /** In a stable order, so that the same cases are the same list. Cost: a few indexed reads, bounded. */
    public List<EarlierCase> of(Nomination nomination) {
        NominationContent content = nomination.content();
        Stream<EarlierCase> sameSubject = nominations.sentForTheSame(nomination).stream()
                .map(other -> new EarlierCase(
                        NOMINATION + other.id(),
                        "SAME_SUBJECT_SAME_YEAR",
                        CERTAIN,
                        fingerprint(SubjectKey.of(content.subject()))));
        return Stream.concat(sameSubject, rewardedBefore(content)).toList();
    }

    private Stream<EarlierCase> rewardedBefore(NominationContent content) {
        Subject subject = content.subject();
        List<String> titles =
                content.achievements().stream().map(Achievement::title).toList();
        Map<String, Reward> own =
                byCode(rewards.ofSubject(subject.personId(), subject.unit(), subject.name()).stream());
        Map<String, Reward> candidates =
                byCode(titles.stream().flatMap(title -> rewards.sharingWordsWith(title).stream()));
        candidates.putAll(own);
        return candidates.values().stream()
                .map(reward -> compared(titles, reward))
                .filter(found -> found.likeness()
                        >= settings.least(own.containsKey(found.caseId().substring(REWARD.length()))));
    }

    private static Map<String, Reward> byCode(Stream<Reward> found) {
        return found.collect(Collectors.toMap(Reward::code, Function.identity(), (first, same) -> first, TreeMap::new));
    }

    private static EarlierCase compared(List<String> titles, Reward reward) {
        int likeness = titles.stream()
                .mapToInt(title -> Likeness.of(title, reward.achievement()))
                .max()
                .orElse(0);
        return new EarlierCase(
                REWARD + reward.code(),
                "ACHIEVEMENT_REWARDED",
                likeness,
                fingerprint(String.join("\n", titles) + '\n' + reward.achievement()));
    }

    /** Tells whether two texts that were compared are still the same, without keeping them. */
    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
