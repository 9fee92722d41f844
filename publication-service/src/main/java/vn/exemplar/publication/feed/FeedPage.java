package vn.exemplar.publication.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.exemplar.chassis.web.PageOf;

/**
 * One page of the feed in one language, whatever its format.
 *
 * @param tombstones articles that were taken back
 * @param self address of this page
 */
record FeedPage(
        PageOf<PublishedArticle> articles,
        List<WithdrawnArticle> tombstones,
        FeedLanguage language,
        Instant updated,
        URI self) {

    private static final String ID_PREFIX = "urn:uuid:";

    List<PublishedArticle> items() {
        return articles.items();
    }

    Optional<URI> next() {
        boolean more = articles.more();
        return more
                ? Optional.of(UriComponentsBuilder.fromUri(self)
                        .replaceQueryParam("page", articles.page() + 1)
                        .build(true)
                        .toUri())
                : Optional.empty();
    }

    /** Stays the same wherever the feed is served from. */
    static String idOf(String articleId) {
        return ID_PREFIX + articleId;
    }

    URI addressOf(PublishedArticle article) {
        return self.resolve("published/" + article.id());
    }
}
