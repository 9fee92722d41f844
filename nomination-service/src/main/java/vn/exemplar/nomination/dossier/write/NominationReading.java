package vn.exemplar.nomination.dossier.write;

import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.dossier.events.NominationContent;

/** Turns what was sent into what is stored. */
final class NominationReading {
    private NominationReading() {}

    static NominationContent of(NominationBody body) {
        return new NominationContent(
                body.year(),
                body.title().strip(),
                body.exemplarKind().name(),
                body.scope().name(),
                body.mainField(),
                body.otherFields(),
                subject(body.subject()),
                body.summary().strip(),
                body.achievements().stream()
                        .map(one -> new NominationContent.Achievement(one.title(), one.from(), one.to()))
                        .toList(),
                body.dossierParts().stream()
                        .map(one -> new NominationContent.DossierPart(one.part().name(), one.file()))
                        .toList(),
                body.evidence().stream().map(NominationReading::evidence).toList(),
                body.claims().stream()
                        .map(one -> new NominationContent.Claim(
                                one.criterionId(), one.text(), one.evidence(), one.noEvidenceReason()))
                        .toList(),
                consent(body.publicationConsent()));
    }

    private static NominationContent.Subject subject(NominationBody.Subject subject) {
        return new NominationContent.Subject(
                subject.type().name(),
                subject.name().strip(),
                subject.unit(),
                nameOf(subject.body()),
                subject.personId(),
                subject.representativeId());
    }

    private static @Nullable String nameOf(NominationBody.@Nullable Body body) {
        return body == null ? null : body.name();
    }

    private static NominationContent.Evidence evidence(NominationBody.Evidence evidence) {
        return new NominationContent.Evidence(
                evidence.id(),
                evidence.file(),
                evidence.kind().name(),
                evidence.visibility().name(),
                evidence.issuedOn(),
                evidence.description());
    }

    private static NominationContent.PublicationConsent consent(NominationBody.Consent consent) {
        return new NominationContent.PublicationConsent(
                consent.name(), consent.photo(), consent.quotation(), consent.unit());
    }
}
