package vn.exemplar.publication.feed.read.published;

import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Refusal;

@RestController
class PublishedArticleApi {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final PublishedArticles articles;

    PublishedArticleApi(PublishedArticles articles) {
        this.articles = articles;
    }

    @GetMapping("/api/published/{id}")
    @PermitAll
    ResponseEntity<PublishedArticle> one(@PathVariable String id) {
        PublishedArticle article = articles.find(id).orElseThrow(() -> absent(id));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(EntityTag.of(article))
                .body(article);
    }

    private Refusal absent(String id) {
        return articles.isWithdrawn(id)
                ? Refusal.notFound("article-withdrawn", "P4")
                : Refusal.notFound("article-not-found", "P3");
    }
}
