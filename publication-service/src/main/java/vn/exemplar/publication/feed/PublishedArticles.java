package vn.exemplar.publication.feed;

import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.ViewOf;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.publication.feed.PublishedArticle.LocalText;
import vn.exemplar.publication.press.PressEvent;
import vn.exemplar.publication.press.PressEvent.ArticlePublished;
import vn.exemplar.publication.press.PressEvent.ArticleWithdrawn;

@Component
@ProcessingGroup("View_PublishedArticles")
class PublishedArticles {
    private static final String PUBLISHED_AT = "publishedAt";
    private static final String UPDATED_AT = "updatedAt";
    private static final String WITHDRAWN_AT = "withdrawnAt";

    /** As many as fit into a page; who reads a feed more seldom than that compares what it lists. */
    private static final int TOMBSTONES = 100;

    private final ViewOf<PublishedArticle> articles;
    private final ViewOf<WithdrawnArticle> withdrawn;

    PublishedArticles(Views views) {
        this.articles = new ViewOf<>(
                views,
                "publishedArticles",
                PublishedArticle.class,
                PublishedArticle::id,
                PublishedArticles::articleOf,
                descending(PUBLISHED_AT, "_id"),
                descending(UPDATED_AT));
        this.withdrawn = new ViewOf<>(
                views,
                "withdrawnArticles",
                WithdrawnArticle.class,
                WithdrawnArticle::id,
                PublishedArticles::articleOf,
                descending(WITHDRAWN_AT));
    }

    private static @Nullable String articleOf(Object event) {
        return event instanceof ArticlePublished || event instanceof ArticleWithdrawn
                ? ((PressEvent) event).taskId()
                : null;
    }

    /** An article that is published anew keeps the date of its first publication. */
    @EventHandler
    void on(ArticlePublished event) {
        articles.fold(
                event.taskId(),
                before -> new PublishedArticle(
                        event.taskId(),
                        event.exemplarId(),
                        event.year(),
                        event.fields(),
                        event.exemplarKind(),
                        new LocalText(event.titleVi(), event.titleEn()),
                        new LocalText(event.leadVi(), event.leadEn()),
                        new LocalText(event.bodyVi(), event.bodyEn()),
                        event.exemplarName(),
                        event.unit(),
                        event.decisionNumber(),
                        before == null ? event.publishedAt() : before.publishedAt(),
                        event.publishedAt()));
    }

    @EventHandler
    void on(ArticleWithdrawn event) {
        articles.fold(event.taskId(), before -> null);
        withdrawn.put(new WithdrawnArticle(event.taskId(), event.withdrawnAt()));
    }

    @ResetHandler
    void reset() {
        articles.empty();
        withdrawn.empty();
    }

    /** Newest first. */
    PageOf<PublishedArticle> page(PageRequest page) {
        return articles.page(Filters.empty(), Sorts.descending(PUBLISHED_AT, "_id"), page);
    }

    /** Newest first, a bounded number. */
    List<WithdrawnArticle> tombstones() {
        return withdrawn
                .collection()
                .find()
                .sort(Sorts.descending(WITHDRAWN_AT))
                .limit(TOMBSTONES)
                .into(new ArrayList<>());
    }

    Optional<PublishedArticle> find(String id) {
        return articles.find(id);
    }

    boolean isWithdrawn(String id) {
        return withdrawn.find(id).isPresent();
    }

    /** When any article changed or was withdrawn last; the epoch when there is none. */
    Instant lastChange() {
        PublishedArticle changed =
                articles.collection().find().sort(Sorts.descending(UPDATED_AT)).first();
        WithdrawnArticle gone = withdrawn
                .collection()
                .find()
                .sort(Sorts.descending(WITHDRAWN_AT))
                .first();
        return Stream.concat(
                        Stream.ofNullable(changed).map(PublishedArticle::updatedAt),
                        Stream.ofNullable(gone).map(WithdrawnArticle::withdrawnAt))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
