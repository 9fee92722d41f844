package vn.exemplar.review.review.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/** @param sealedNomineeName the nominee's name under the key of this nomination's subject */
@StoredType("review.ReviewOpened.v1")
public record ReviewOpened(
        String reviewId, String nominationId, Dossier dossier, String sealedNomineeName, Instant openedAt)
        implements ReviewEvent {}
