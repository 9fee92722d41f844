package vn.exemplar.publication.press.events;

import java.time.Instant;
import vn.exemplar.ledger.event.Personal;

/** A version of the article was written; {@code uses} says which consented items it makes use of. */
public sealed interface ArticleWritten extends PressEvent permits ArticleDrafted, ArticleRevised {

    int version();

    String author();

    Text text();

    Uses uses();

    String articleHash();

    Instant writtenAt();

    record Text(
            @Personal String titleVi,
            @Personal String titleEn,
            @Personal String leadVi,
            @Personal String leadEn,
            @Personal String bodyVi,
            @Personal String bodyEn) {}

    record Uses(boolean name, boolean photo, boolean quotation, boolean unit) {}
}
