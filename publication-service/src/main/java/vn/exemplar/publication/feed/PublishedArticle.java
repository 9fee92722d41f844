package vn.exemplar.publication.feed;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** What the public may know of an exemplar: a document of its own, so that nothing internal can come along. */
record PublishedArticle(
        @BsonId String id,
        String exemplarId,
        int year,
        List<String> fields,
        String exemplarKind,
        LocalText title,
        LocalText lead,
        LocalText body,
        @Nullable String exemplarName,
        @Nullable String unit,
        String decisionNumber,
        Instant publishedAt,
        Instant updatedAt) {

    record LocalText(String vi, String en) {

        String in(FeedLanguage language) {
            return language == FeedLanguage.EN ? en : vi;
        }
    }
}
