package vn.exemplar.publication.press.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/** A version of the article was written; {@code uses} says which consented items it makes use of. */
@StoredType("publication.ArticleDrafted.v1")
public record ArticleDrafted(
        String taskId, int version, String author, Text text, Uses uses, String textHash, Instant draftedAt)
        implements PressEvent {

    public record Text(String titleVi, String titleEn, String leadVi, String leadEn, String bodyVi, String bodyEn) {}

    public record Uses(boolean name, boolean photo, boolean quotation, boolean unit) {}
}
