package vn.exemplar.publication.press.events;

import java.time.Instant;

/** A version of the article was written; {@code uses} says which consented items it makes use of. */
public sealed interface ArticleWritten extends PressEvent permits ArticleDrafted, ArticleRevised {

    int version();

    String author();

    Text text();

    Uses uses();

    String articleHash();

    Instant writtenAt();

    record Text(String titleVi, String titleEn, String leadVi, String leadEn, String bodyVi, String bodyEn) {}

    record Uses(boolean name, boolean photo, boolean quotation, boolean unit) {}
}
