package vn.exemplar.nomination.reward.list;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.Collation;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Pages;
import vn.exemplar.chassis.view.ViewOf;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.ledger.event.ErasureFact;
import vn.exemplar.nomination.reward.Reward;
import vn.exemplar.nomination.reward.RewardEvent;
import vn.exemplar.nomination.vietnamese.Folded;

@Component
@ProcessingGroup("View_Rewards")
public class RewardViews {
    private static final Collation VIETNAMESE = Collation.builder().locale("vi").build();
    private static final String PERSON = "reward.personId";
    private static final String UNIT = "reward.unit";
    private static final String NAME = "reward.subjectName";
    private static final String NAME_KEY = "nameKey";
    /** Of an erased entry nobody can say any more what it was for. */
    private static final Bson TELLS = ne(NAME, Erased.TEXT);

    private static final int MOST_CANDIDATES = 50;

    private final ViewOf<RewardView> rewards;

    RewardViews(Views views) {
        this.rewards = new ViewOf<>(
                views,
                "rewards",
                RewardView.class,
                RewardView::id,
                event -> event instanceof RewardEvent own ? own.rewardId() : null,
                ascending(PERSON),
                ascending(UNIT, NAME_KEY));
        rewards.collection().createIndex(ascending(NAME, "_id"), new IndexOptions().collation(VIETNAMESE));
        rewards.collection().createIndex(Indexes.text("searchText"), new IndexOptions().defaultLanguage("none"));
    }

    @EventHandler
    void on(RewardEvent event) {
        String id = event.rewardId();
        rewards.fold(id, before -> {
            Reward reward = (before == null ? Reward.NONE : before.reward()).after(event);
            String name = Folded.text(reward.subjectName());
            String text = Folded.text(reward.subjectName() + ' ' + reward.achievement());
            return reward.struck() ? null : new RewardView(id, reward, name, text);
        });
    }

    @EventHandler
    void on(ErasureFact fact) {
        rewards.erase(fact.erasedSubjects());
    }

    @ResetHandler
    void reset() {
        rewards.empty();
    }

    /** Those of the entries that stand, in no order. */
    public List<Reward> all(Collection<String> codes) {
        return rewards.collection()
                .find(Filters.in("_id", codes.stream().map(Reward::idOf).toList()))
                .map(RewardView::reward)
                .into(new ArrayList<>());
    }

    /** What this subject was rewarded for: a person by id, else by unit and name without diacritics. */
    public List<Reward> ofSubject(@Nullable String personId, String unit, String name) {
        Bson sameName = and(eq(UNIT, unit), eq(NAME_KEY, Folded.text(name)));
        Bson same = personId == null ? sameName : or(eq(PERSON, personId), sameName);
        return rewards.collection()
                .find(and(TELLS, same))
                .sort(Sorts.ascending("_id"))
                .limit(MOST_CANDIDATES)
                .map(RewardView::reward)
                .into(new ArrayList<>());
    }

    /** The entries that share most words with a text, best first. */
    public List<Reward> sharingWordsWith(String text) {
        String words = String.join(" ", Folded.words(text));
        return words.isEmpty()
                ? List.of()
                : rewards.collection()
                        .find(and(TELLS, Filters.text(words)))
                        .sort(Sorts.metaTextScore("score"))
                        .limit(MOST_CANDIDATES)
                        .map(RewardView::reward)
                        .into(new ArrayList<>());
    }

    /** Ids of the entries that name the person. */
    public List<String> ofPerson(String personId) {
        return rewards.collection()
                .find(eq(PERSON, personId))
                .map(RewardView::id)
                .into(new ArrayList<>());
    }

    /** Ids of the entries of what was recognised with these nominations. */
    public List<String> ofNominations(Collection<String> nominations) {
        List<Bson> own = nominations.stream()
                .map(id -> Filters.regex("_id", '^' + Pattern.quote(Reward.idOf(id) + '.')))
                .toList();
        return own.isEmpty()
                ? List.of()
                : rewards.collection().find(or(own)).map(RewardView::id).into(new ArrayList<>());
    }

    Optional<RewardView> shown(String code) {
        return rewards.find(Reward.idOf(code));
    }

    /** In the Vietnamese order of names; the text is found without regard to diacritics and case. */
    PageOf<RewardView> page(@Nullable String text, @Nullable String unit, @Nullable Integer year, PageRequest page) {
        List<Bson> wanted = new ArrayList<>();
        if (text != null && !text.isBlank()) {
            wanted.add(Filters.text('"' + Folded.text(text).replace("\"", " ").strip() + '"'));
        }
        if (unit != null) {
            wanted.add(eq(UNIT, unit));
        }
        if (year != null) {
            wanted.add(eq("reward.year", year));
        }
        Bson filter = wanted.isEmpty() ? Filters.empty() : and(wanted);
        return Pages.read(
                rewards.collection().find(filter).collation(VIETNAMESE).sort(Sorts.ascending(NAME, "_id")),
                page,
                () -> rewards.collection().countDocuments(filter));
    }
}
