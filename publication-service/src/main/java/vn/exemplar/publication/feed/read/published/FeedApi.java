package vn.exemplar.publication.feed.read.published;

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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.exemplar.chassis.web.PageRequest;

@RestController
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

    /** Spring answers 304 by itself where the reader has this very page. */
    private <T> ResponseEntity<T> answer(
            FeedLanguage language, PageRequest page, MediaType type, Function<FeedPage, T> format) {
        URI self = ServletUriComponentsBuilder.fromCurrentRequest().build().toUri();
        FeedPage feed = new FeedPage(articles.page(page), articles.tombstones(), language, articles.lastChange(), self);
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(EntityTag.of(feed))
                .lastModified(feed.updated())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(format.apply(feed));
    }
}
