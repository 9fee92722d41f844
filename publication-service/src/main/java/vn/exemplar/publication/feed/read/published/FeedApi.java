package vn.exemplar.publication.feed.read.published;

import jakarta.annotation.security.PermitAll;
import java.net.URI;
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
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.exemplar.chassis.web.PageRequest;

@RestController
class FeedApi {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final MediaType JSON_FEED = MediaType.parseMediaType("application/feed+json");

    private final PublishedArticles articles;

    FeedApi(PublishedArticles articles) {
        this.articles = articles;
    }

    @GetMapping("/api/feed.json")
    @PermitAll
    @Nullable
    ResponseEntity<JsonFeed> json(
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            PageRequest page,
            WebRequest request) {
        return answer(FeedLanguage.of(lang, accepted), page, request, JSON_FEED, JsonFeed::of);
    }

    @GetMapping("/api/feed.atom")
    @PermitAll
    @Nullable
    ResponseEntity<String> atom(
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            PageRequest page,
            WebRequest request) {
        return answer(FeedLanguage.of(lang, accepted), page, request, MediaType.APPLICATION_ATOM_XML, AtomFeed::of);
    }

    private <T> @Nullable ResponseEntity<T> answer(
            FeedLanguage language, PageRequest page, WebRequest request, MediaType type, Function<FeedPage, T> format) {
        URI self = ServletUriComponentsBuilder.fromCurrentRequest().build().toUri();
        FeedPage feed = new FeedPage(articles.page(page), language, articles.lastChange(), self);
        if (request.checkNotModified(feed.entityTag(), feed.updated().toEpochMilli())) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(feed.entityTag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(format.apply(feed));
    }
}
