package vn.exemplar.nomination.reward.read.rewardlist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Pages;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.vietnamese.Folded;

@Component
public class RewardViews {
    private static final Collation VIETNAMESE = Collation.builder().locale("vi").build();
    private static final String NAME = "subjectName";
    /** Of an erased entry nobody can say any more what it was for. */
    private static final Bson TELLS = Filters.ne(NAME, Erased.TEXT);

    private static final int MOST_CANDIDATES = 50;

    private final MongoCollection<RewardView> rewards;

    RewardViews(Views views) {
        this.rewards = views.collection("rewards", RewardView.class);
        rewards.createIndex(Indexes.ascending("personId"));
        rewards.createIndex(Indexes.ascending("unit", "nameKey"));
        rewards.createIndex(Indexes.ascending(NAME, "_id"), new IndexOptions().collation(VIETNAMESE));
        rewards.createIndex(Indexes.text("searchText"), new IndexOptions().defaultLanguage("none"));
    }

    public Optional<RewardView> find(String code) {
        return Optional.ofNullable(rewards.find(Filters.eq("_id", code)).first());
    }

    /** What this subject was rewarded for: a person by id, else by unit and name without diacritics. */
    public List<RewardView> ofSubject(@Nullable String personId, String unit, String name) {
        Bson sameName = Filters.and(Filters.eq("unit", unit), Filters.eq("nameKey", Folded.text(name)));
        Bson same = personId == null ? sameName : Filters.or(Filters.eq("personId", personId), sameName);
        return rewards.find(Filters.and(TELLS, same))
                .sort(Sorts.ascending("_id"))
                .limit(MOST_CANDIDATES)
                .into(new ArrayList<>());
    }

    /** The entries that share most words with a text, best first. */
    public List<RewardView> sharingWordsWith(String text) {
        String words = String.join(" ", Folded.words(text));
        return words.isEmpty()
                ? List.of()
                : rewards.find(Filters.and(TELLS, Filters.text(words)))
                        .sort(Sorts.metaTextScore("score"))
                        .limit(MOST_CANDIDATES)
                        .into(new ArrayList<>());
    }

    PageOf<RewardView> page(RewardSearch search, PageRequest page) {
        Bson wanted = search.filter();
        return Pages.read(
                rewards.find(wanted).collation(VIETNAMESE).sort(Sorts.ascending(NAME, "_id")),
                page,
                () -> rewards.countDocuments(wanted));
    }

    /** Every entry of the register that names the person. */
    public List<RewardView> ofPerson(String personId) {
        return rewards.find(Filters.eq("personId", personId)).into(new ArrayList<>());
    }

    /** Forgets what these entries said. */
    public void erase(List<String> codes) {
        rewards.find(Filters.in("_id", codes)).map(Erased::in).forEach(this::put);
    }

    void put(RewardView reward) {
        rewards.replaceOne(Filters.eq("_id", reward.code()), reward, new ReplaceOptions().upsert(true));
    }

    void remove(String code) {
        rewards.deleteOne(Filters.eq("_id", code));
    }

    void empty() {
        rewards.deleteMany(Filters.empty());
    }
}
