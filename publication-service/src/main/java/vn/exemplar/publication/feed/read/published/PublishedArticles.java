package vn.exemplar.publication.feed.read.published;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;

@Component
class PublishedArticles {

    private final MongoCollection<PublishedArticle> articles;

    PublishedArticles(Views views) {
        articles = views.collection("publishedArticles", PublishedArticle.class);
        articles.createIndex(Indexes.descending("publishedAt", "_id"));
        articles.createIndex(Indexes.descending("updatedAt"));
    }

    /** Newest first. */
    PageOf<PublishedArticle> page(PageRequest page) {
        var items = articles.find()
                .sort(Sorts.descending("publishedAt", "_id"))
                .skip(page.offset())
                .limit(page.size())
                .into(new ArrayList<>());
        return new PageOf<>(items, page.page(), page.size(), articles.countDocuments());
    }

    /** When any article changed last; the epoch when there is none. */
    Instant lastChange() {
        return Optional.ofNullable(articles.find()
                        .sort(Sorts.descending("updatedAt"))
                        .limit(1)
                        .first())
                .map(PublishedArticle::updatedAt)
                .orElse(Instant.EPOCH);
    }

    Optional<PublishedArticle> find(String id) {
        return Optional.ofNullable(articles.find(Filters.eq("_id", id)).first());
    }

    void put(PublishedArticle article) {
        articles.replaceOne(Filters.eq("_id", article.id()), article, new ReplaceOptions().upsert(true));
    }

    void clear() {
        articles.deleteMany(Filters.empty());
    }
}
