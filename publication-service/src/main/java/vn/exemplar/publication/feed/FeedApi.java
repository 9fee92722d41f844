package vn.exemplar.publication.feed;

import jakarta.annotation.security.PermitAll;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.chassis.web.PageRequest;

@RestController
@FromView("View_PublishedArticles")
class FeedApi {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final MediaType JSON_FEED = MediaType.parseMediaType("application/feed+json");
    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

    private final PublishedArticles articles;

    FeedApi(PublishedArticles articles) {
        this.articles = articles;
    }

    @GetMapping("/api/feed.json")
    @PermitAll
    ResponseEntity<JsonFeed> json(
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            PageRequest page) {
        return answer(FeedLanguage.of(lang, accepted), page, JSON_FEED, JsonFeed::of);
    }

    @GetMapping("/api/feed.atom")
    @PermitAll
    ResponseEntity<String> atom(
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            PageRequest page) {
        return answer(FeedLanguage.of(lang, accepted), page, ATOM, AtomFeed::of);
    }

    @GetMapping("/api/published/{id}")
    @PermitAll
    ResponseEntity<PublishedArticle> one(@PathVariable String id) {
        PublishedArticle article = articles.find(id).orElseThrow(() -> absent(id));
        return fresh(article).body(article);
    }

    private Refusal absent(String id) {
        return articles.isWithdrawn(id)
                ? Refusal.notFound("article-withdrawn", "P4")
                : Refusal.notFound("article-not-found", "P3");
    }

    private <T> ResponseEntity<T> answer(
            FeedLanguage language, PageRequest page, MediaType type, Function<FeedPage, T> format) {
        URI self = ServletUriComponentsBuilder.fromCurrentRequest().build().toUri();
        FeedPage feed = new FeedPage(articles.page(page), articles.tombstones(), language, articles.lastChange(), self);
        return fresh(feed)
                .contentType(type)
                .lastModified(feed.updated())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(format.apply(feed));
    }

    /** Spring answers 304 by itself where the reader has this very content. */
    private static ResponseEntity.BodyBuilder fresh(Record content) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(EntityTag.of(content));
    }
}
