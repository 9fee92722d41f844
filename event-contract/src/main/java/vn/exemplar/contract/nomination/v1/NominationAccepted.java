package vn.exemplar.contract.nomination.v1;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.contract.ContractType;

/**
 * The standing office accepted a dossier: everything that a review needs, as it stood on acceptance. Confidential
 * evidence appears by id, kind and hash only; names of people stand apart in {@link Personal}.
 */
@ContractType("nomination.NominationAccepted.v1")
public record NominationAccepted(
        String nominationId,
        String programmeId,
        int programmeVersion,
        int year,
        String title,
        String exemplarKind,
        String scope,
        @Nullable String mainField,
        List<String> otherFields,
        Subject nominee,
        String nominatingUnit,
        String summary,
        List<Claim> claims,
        List<Evidence> evidence,
        Participants participants,
        PublicationConsent consent,
        SubmissionReceipt receipt,
        Personal personal)
        implements NominationContractEvent {

    @Override
    public String subject() {
        return nominationId;
    }

    /** Whom the nomination is about; ids only. {@code personId} is the nominee, null for a collective. */
    public record Subject(
            String type,
            String unit,
            @Nullable String body,
            @Nullable String personId,
            @Nullable String representativeId) {}

    /** What is claimed for one criterion; either evidence or a reason for its absence. */
    public record Claim(
            String criterionId,
            String text,
            List<String> evidenceIds,
            @Nullable String noEvidenceReason) {}

    /** A piece of evidence; file name and description are null when it is confidential. */
    public record Evidence(
            String evidenceId,
            String kind,
            String visibility,
            @Nullable String sha256,
            @Nullable String fileName,
            @Nullable String description) {}

    /** Who took part, by person id: the conflict detectors of the review compare them with the council's seats. */
    public record Participants(List<String> draftedBy, String signedOffBy, List<String> evidenceBy) {}

    /** What the nominee allows to be published. */
    public record PublicationConsent(boolean name, boolean photo, boolean quotation, boolean unit) {}

    /** The receipt given on submission; {@code ledgerIndex} counts events in nomination-service's ledger. */
    public record SubmissionReceipt(String number, Instant submittedAt, long ledgerIndex) {}

    /** Personal data: never stored in clear by a consumer, never forwarded to the public topic without consent. */
    public record Personal(String nomineeName) {}
}
