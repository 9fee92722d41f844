package vn.exemplar.review.review.events;

import java.time.LocalDate;
import vn.exemplar.ledger.event.StoredType;

@StoredType("review.ExemplarRecognised.v1")
public record ExemplarRecognised(
        String reviewId,
        String exemplarId,
        String nominationId,
        Dossier.Heading heading,
        String summary,
        String sealedNomineeName,
        String decisionNumber,
        LocalDate decidedOn)
        implements ReviewEvent {}
