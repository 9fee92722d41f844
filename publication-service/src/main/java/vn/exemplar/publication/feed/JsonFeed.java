package vn.exemplar.publication.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.1 (jsonfeed.org); withdrawn articles stand in an extension, an object, since it has no tombstones. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JsonFeed(
        String version,
        String title,
        String language,
        @JsonProperty("feed_url") URI feedUrl,
        @JsonProperty("next_url") @Nullable URI nextUrl,
        List<Item> items,
        @JsonProperty("_exemplar") Extension extension) {

    record Extension(List<Tombstone> withdrawn) {}

    record Tombstone(
            String id, @JsonProperty("date_withdrawn") Instant dateWithdrawn) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            URI url,
            String title,
            String summary,
            @JsonProperty("content_text") String contentText,
            @JsonProperty("date_published") Instant datePublished,
            @JsonProperty("date_modified") Instant dateModified,
            List<String> tags,
            String language) {}

    static JsonFeed of(FeedPage page) {
        FeedLanguage language = page.language();
        return new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                language.feedTitle(),
                language.tag(),
                page.self(),
                page.next().orElse(null),
                page.items().stream().map(article -> item(page, article)).toList(),
                new Extension(page.tombstones().stream()
                        .map(gone -> new Tombstone(FeedPage.idOf(gone.id()), gone.withdrawnAt()))
                        .toList()));
    }

    private static Item item(FeedPage page, PublishedArticle article) {
        FeedLanguage language = page.language();
        return new Item(
                FeedPage.idOf(article.id()),
                page.addressOf(article),
                article.title().in(language),
                article.lead().in(language),
                article.body().in(language),
                article.publishedAt(),
                article.updatedAt(),
                article.fields(),
                language.tag());
    }
}
