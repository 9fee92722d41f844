package vn.exemplar.review.review.intake.open;

import vn.exemplar.contract.nomination.v1.NominationAccepted;
import vn.exemplar.review.review.Dossier;
import vn.exemplar.review.review.Dossier.Claim;
import vn.exemplar.review.review.Dossier.Consent;
import vn.exemplar.review.review.Dossier.Evidence;
import vn.exemplar.review.review.Dossier.Heading;
import vn.exemplar.review.review.Dossier.Participants;
import vn.exemplar.review.review.Dossier.Subject;

/** What of another service's message the council needs, in this service's words. */
final class DossierOnAcceptance {

    private DossierOnAcceptance() {}

    static Dossier of(NominationAccepted event) {
        return new Dossier(
                heading(event),
                event.summary(),
                event.claims().stream()
                        .map(claim -> new Claim(
                                claim.criterionId(), claim.text(), claim.evidenceIds(), claim.noEvidenceReason()))
                        .toList(),
                event.evidence().stream().map(DossierOnAcceptance::evidence).toList(),
                new Participants(
                        event.participants().draftedBy(),
                        event.participants().signedOffBy(),
                        event.participants().evidenceBy()));
    }

    private static Heading heading(NominationAccepted event) {
        NominationAccepted.Subject nominee = event.nominee();
        NominationAccepted.PublicationConsent consent = event.consent();
        return new Heading(
                event.programmeId(),
                event.programmeVersion(),
                event.year(),
                event.title(),
                event.exemplarKind(),
                event.scope(),
                event.mainField(),
                event.otherFields(),
                new Subject(
                        nominee.type(), nominee.unit(), nominee.body(), nominee.personId(), nominee.representativeId()),
                event.nominatingUnit(),
                new Consent(consent.name(), consent.photo(), consent.quotation(), consent.unit()));
    }

    private static Evidence evidence(NominationAccepted.Evidence evidence) {
        return new Evidence(
                evidence.evidenceId(),
                evidence.kind(),
                evidence.visibility(),
                evidence.sha256(),
                evidence.fileName(),
                evidence.description());
    }
}
