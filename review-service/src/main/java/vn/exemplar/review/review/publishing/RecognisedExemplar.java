package vn.exemplar.review.review.publishing;

import vn.exemplar.contract.review.v1.ExemplarRecognised;
import vn.exemplar.contract.review.v1.ExemplarRecognised.Personal;
import vn.exemplar.contract.review.v1.ExemplarRecognised.PublicationConsent;
import vn.exemplar.review.review.events.Dossier.Consent;
import vn.exemplar.review.review.events.Dossier.Heading;

/** The recognition in the words that services share. */
final class RecognisedExemplar {

    private RecognisedExemplar() {}

    static ExemplarRecognised of(vn.exemplar.review.review.events.ExemplarRecognised event) {
        Heading heading = event.heading();
        Consent consent = heading.consent();
        return new ExemplarRecognised(
                event.exemplarId(),
                event.reviewId(),
                event.nominationId(),
                heading.programmeId(),
                heading.programmeVersion(),
                heading.year(),
                heading.title(),
                heading.exemplarKind(),
                heading.scope(),
                heading.mainField(),
                heading.otherFields(),
                heading.subject().type(),
                heading.subject().unit(),
                heading.subject().personId(),
                heading.nominatingUnit(),
                event.summary(),
                event.decisionNumber(),
                event.decidedOn(),
                new PublicationConsent(consent.name(), consent.photo(), consent.quotation(), consent.unit()),
                new Personal(event.nomineeName()));
    }
}
