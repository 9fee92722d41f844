package vn.exemplar.publication.press.events;

import java.time.Instant;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.StoredType;

/** The first version of the article was written. */
@StoredType("publication.ArticleDrafted.v1")
public record ArticleDrafted(
        String taskId,
        @DataSubject String nominationId,
        int version,
        String author,
        Text text,
        Uses uses,
        String articleHash,
        Instant writtenAt)
        implements ArticleWritten {}
