package vn.exemplar.publication.feed;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.chassis.web.PageRequest;

@RestController
@FromView("View_PublishedArticles")
class FeedApi {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final String JSON_FEED_TYPE = "application/feed+json";
    private static final MediaType JSON_FEED = MediaType.parseMediaType(JSON_FEED_TYPE);
    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

    private final PublishedArticles articles;
    private final String publicAddress;

    /** @param publicAddress under which the world reaches this service, whatever a request says of itself */
    FeedApi(PublishedArticles articles, @Value("${publication.public-address}") URI publicAddress) {
        this.articles = articles;
        this.publicAddress = publicAddress.toString();
    }

    @GetMapping("/api/feed.json")
    @PermitAll
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = JSON_FEED_TYPE, schema = @Schema(implementation = JsonFeed.class)))
    ResponseEntity<JsonFeed> json(
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            PageRequest page,
            HttpServletRequest request) {
        return answer(request, FeedLanguage.of(lang, accepted), page, JSON_FEED, JsonFeed::of);
    }

    @GetMapping("/api/feed.atom")
    @PermitAll
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_ATOM_XML_VALUE,
                            schema = @Schema(type = "string", description = "RFC 4287, with tombstones by RFC 6721")))
    ResponseEntity<String> atom(
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            PageRequest page,
            HttpServletRequest request) {
        return answer(request, FeedLanguage.of(lang, accepted), page, ATOM, AtomFeed::of);
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
            HttpServletRequest request,
            FeedLanguage language,
            PageRequest page,
            MediaType type,
            Function<FeedPage, T> format) {
        FeedPage feed = new FeedPage(
                articles.page(page), articles.tombstones(), language, articles.lastChange(), self(request));
        return fresh(feed)
                .contentType(type)
                .lastModified(feed.updated())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(format.apply(feed));
    }

    private URI self(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString() == null ? "" : '?' + request.getQueryString();
        return URI.create(publicAddress + path + query);
    }

    /** Spring answers 304 by itself where the reader has this very content. */
    private static ResponseEntity.BodyBuilder fresh(Record content) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(EntityTag.of(content));
    }
}
