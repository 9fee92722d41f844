package vn.exemplar.publication.press.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/**
 * A published article was taken back and is public no more.
 *
 * @param ground code of why
 */
@StoredType("publication.ArticleWithdrawn.v1")
public record ArticleWithdrawn(
        String taskId, String exemplarId, String nominationId, int version, String ground, Instant withdrawnAt)
        implements PressEvent {}
