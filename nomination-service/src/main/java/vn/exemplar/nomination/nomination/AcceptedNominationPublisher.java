package vn.exemplar.nomination.nomination;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.exemplar.contract.nomination.v1.NominationAccepted;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.Participants;
import vn.exemplar.nomination.nomination.events.SubmittedFile;

/** An accepted dossier as the other services may know it: of confidential evidence only id, kind and hash. */
final class AcceptedNominationPublisher {
    private static final String CONFIDENTIAL = "CONFIDENTIAL";
    private static final long NOT_TOLD = -1;

    private AcceptedNominationPublisher() {}

    static NominationAccepted published(vn.exemplar.nomination.nomination.events.OfficeActed.NominationAccepted event) {
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
                content.claims().stream()
                        .map(AcceptedNominationPublisher::claim)
                        .toList(),
                content.evidence().stream()
                        .map(one -> evidence(one, event.files()))
                        .toList(),
                participants(event.participants()),
                consent(content.publicationConsent()),
                new NominationAccepted.SubmissionReceipt(
                        event.receiptNumber(),
                        event.submittedAt(),
                        Objects.requireNonNullElse(event.submissionIndex(), NOT_TOLD)),
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

    /** As the vault had it when it was handed over; what was not handed over nobody may see. */
    private static NominationAccepted.Evidence evidence(
            NominationContent.Evidence evidence, List<SubmittedFile> files) {
        Optional<SubmittedFile> file =
                files.stream().filter(one -> one.file().equals(evidence.file())).findFirst();
        String visibility = file.map(SubmittedFile::visibility).orElse(CONFIDENTIAL);
        boolean confidential = visibility.equals(CONFIDENTIAL);
        return new NominationAccepted.Evidence(
                evidence.id(),
                evidence.kind(),
                visibility,
                file.map(SubmittedFile::sha256).orElse(null),
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
