package vn.exemplar.publication.feed.read.published;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Pages;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;

@Component
class PublishedArticles {

    /** As many as fit into a page; who reads a feed more seldom than that compares what it lists. */
    private static final int TOMBSTONES = 100;

    private final MongoCollection<PublishedArticle> articles;
    private final MongoCollection<WithdrawnArticle> withdrawn;

    PublishedArticles(Views views) {
        articles = views.collection("publishedArticles", PublishedArticle.class);
        articles.createIndex(Indexes.descending("publishedAt", "_id"));
        articles.createIndex(Indexes.descending("updatedAt"));
        withdrawn = views.collection("withdrawnArticles", WithdrawnArticle.class);
        withdrawn.createIndex(Indexes.descending("withdrawnAt"));
    }

    /** Newest first. */
    PageOf<PublishedArticle> page(PageRequest page) {
        return Pages.read(articles, Filters.empty(), Sorts.descending("publishedAt", "_id"), page);
    }

    /** Newest first, a bounded number. */
    List<WithdrawnArticle> tombstones() {
        return withdrawn
                .find()
                .sort(Sorts.descending("withdrawnAt"))
                .limit(TOMBSTONES)
                .into(new ArrayList<>());
    }

    boolean isWithdrawn(String id) {
        return withdrawn.countDocuments(Filters.eq("_id", id)) > 0;
    }

    /** When any article changed or was withdrawn last; the epoch when there is none. */
    Instant lastChange() {
        Stream<Instant> changed = Stream.ofNullable(
                        articles.find().sort(Sorts.descending("updatedAt")).first())
                .map(PublishedArticle::updatedAt);
        Stream<Instant> gone = Stream.ofNullable(
                        withdrawn.find().sort(Sorts.descending("withdrawnAt")).first())
                .map(WithdrawnArticle::withdrawnAt);
        return Stream.concat(changed, gone).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    Optional<PublishedArticle> find(String id) {
        return Optional.ofNullable(articles.find(Filters.eq("_id", id)).first());
    }

    void put(PublishedArticle article) {
        articles.replaceOne(Filters.eq("_id", article.id()), article, new ReplaceOptions().upsert(true));
    }

    void withdraw(WithdrawnArticle tombstone) {
        articles.deleteOne(Filters.eq("_id", tombstone.id()));
        withdrawn.replaceOne(Filters.eq("_id", tombstone.id()), tombstone, new ReplaceOptions().upsert(true));
    }

    void clear() {
        articles.deleteMany(Filters.empty());
        withdrawn.deleteMany(Filters.empty());
    }
}
