package vn.exemplar.publication.press.events;

import java.time.Instant;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.StoredType;

/** The article was written anew: what was approved before is not this version. */
@StoredType("publication.ArticleRevised.v1")
public record ArticleRevised(
        String taskId,
        @DataSubject String nominationId,
        int version,
        String author,
        Text text,
        Uses uses,
        String articleHash,
        Instant writtenAt)
        implements ArticleWritten {}
