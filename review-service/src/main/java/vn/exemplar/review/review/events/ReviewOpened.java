package vn.exemplar.review.review.events;

import java.time.Instant;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

@StoredType("review.ReviewOpened.v1")
public record ReviewOpened(
        String reviewId,
        @DataSubject String nominationId,
        Dossier dossier,
        @Personal String nomineeName,
        Instant openedAt)
        implements ReviewEvent {}
