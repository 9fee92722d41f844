package vn.exemplar.publication.feed.read.published;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import vn.exemplar.publication.feed.read.published.PublishedArticle.LocalText;
import vn.exemplar.publication.press.events.ArticlePublished;
import vn.exemplar.publication.press.events.ArticleWithdrawn;

@Component
@ProcessingGroup("View_PublishedArticles")
class PublishedArticleProjector {

    private final PublishedArticles articles;

    PublishedArticleProjector(PublishedArticles articles) {
        this.articles = articles;
    }

    /** An article that is published anew keeps the date of its first publication. */
    @EventHandler
    void on(ArticlePublished event) {
        var firstPublished =
                articles.find(event.taskId()).map(PublishedArticle::publishedAt).orElse(event.publishedAt());
        articles.put(new PublishedArticle(
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
                firstPublished,
                event.publishedAt()));
    }

    @EventHandler
    void on(ArticleWithdrawn event) {
        articles.withdraw(new WithdrawnArticle(event.taskId(), event.withdrawnAt()));
    }

    @ResetHandler
    void reset() {
        articles.clear();
    }
}
