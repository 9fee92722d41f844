package vn.exemplar.review.session.events;

import java.time.Instant;
import java.util.List;
import vn.exemplar.ledger.event.StoredType;

@StoredType("review.SessionConvened.v1")
public record SessionConvened(
        String sessionId,
        String councilId,
        String regulationId,
        int regulationVersion,
        Instant heldAt,
        String place,
        List<String> agenda)
        implements SessionEvent {}
