package vn.exemplar.review.review.events;

import java.time.LocalDate;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

@StoredType("review.ExemplarRecognised.v1")
public record ExemplarRecognised(
        String reviewId,
        String exemplarId,
        @DataSubject String nominationId,
        Dossier.Heading heading,
        @Personal String summary,
        @Personal String nomineeName,
        String decisionNumber,
        LocalDate decidedOn)
        implements ReviewEvent {}
