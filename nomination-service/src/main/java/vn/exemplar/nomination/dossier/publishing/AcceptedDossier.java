package vn.exemplar.nomination.dossier.publishing;

import vn.exemplar.contract.nomination.v1.NominationAccepted;
import vn.exemplar.nomination.dossier.events.NominationContent;
import vn.exemplar.nomination.dossier.events.Participants;

/** An accepted dossier as the other services may know it: of confidential evidence only id, kind and hash. */
final class AcceptedDossier {
    private static final String CONFIDENTIAL = "CONFIDENTIAL";

    private AcceptedDossier() {}

    static NominationAccepted published(
            vn.exemplar.nomination.dossier.events.NominationAccepted event, long submissionIndex) {
        NominationContent content = event.content();
        return new NominationAccepted(
                event.nominationId(),
                event.programmeId(),
                event.programmeVersion(),
                content.year(),
                content.title(),
                content.exemplarKind(),
                content.scope(),
                content.mainField(),
                content.otherFields(),
                subject(content.subject()),
                event.nominatingUnit(),
                content.summary(),
                content.claims().stream().map(AcceptedDossier::claim).toList(),
                content.evidence().stream().map(AcceptedDossier::evidence).toList(),
                participants(event.participants()),
                consent(content.publicationConsent()),
                new NominationAccepted.SubmissionReceipt(event.receiptNumber(), event.submittedAt(), submissionIndex),
                new NominationAccepted.Personal(content.subject().name()));
    }

    private static NominationAccepted.Subject subject(NominationContent.Subject subject) {
        return new NominationAccepted.Subject(
                subject.type(), subject.unit(), subject.body(), subject.personId(), subject.representativeId());
    }

    private static NominationAccepted.Claim claim(NominationContent.Claim claim) {
        return new NominationAccepted.Claim(
                claim.criterionId(), claim.text(), claim.evidence(), claim.noEvidenceReason());
    }

    private static NominationAccepted.Evidence evidence(NominationContent.Evidence evidence) {
        boolean confidential = evidence.visibility().equals(CONFIDENTIAL);
        return new NominationAccepted.Evidence(
                evidence.id(),
                evidence.kind(),
                evidence.visibility(),
                null,
                confidential ? null : evidence.file(),
                confidential ? null : evidence.description());
    }

    private static NominationAccepted.Participants participants(Participants participants) {
        return new NominationAccepted.Participants(
                participants.draftedBy(), participants.signedOffBy(), participants.evidenceBy());
    }

    private static NominationAccepted.PublicationConsent consent(NominationContent.PublicationConsent consent) {
        return new NominationAccepted.PublicationConsent(
                consent.name(), consent.photo(), consent.quotation(), consent.unit());
    }
}
