package vn.exemplar.publication.press.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

@StoredType("publication.ArticleApproved.v1")
public record ArticleApproved(String taskId, int version, String articleHash, String editor, Instant approvedAt)
        implements PressEvent {}
