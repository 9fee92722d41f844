package vn.exemplar.review.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.Personal;

/** What the council needs of an accepted nomination, as it stood on acceptance; ids of people, no names. */
public record Dossier(
        Heading heading,
        @Personal String summary,
        List<Claim> claims,
        List<Evidence> evidence,
        Participants participants) {

    /** What the nomination is about, without what is claimed for it. */
    public record Heading(
            String programmeId,
            int programmeVersion,
            int year,
            @Personal String title,
            String exemplarKind,
            String scope,
            @Nullable String mainField,
            List<String> otherFields,
            Subject subject,
            String nominatingUnit,
            Consent consent) {}

    public record Subject(
            String type,
            String unit,
            @Nullable String body,
            @Nullable String personId,
            @Nullable String representativeId) {}

    public record Claim(
            String criterionId,
            @Personal String text,
            List<String> evidenceIds,
            @Personal @Nullable String noEvidenceReason) {}

    public record Evidence(
            String evidenceId,
            String kind,
            String visibility,
            @Nullable String sha256,
            @Personal @Nullable String fileName,
            @Personal @Nullable String description) {}

    public record Participants(List<String> draftedBy, String signedOffBy, List<String> evidenceBy) {}

    public record Consent(boolean name, boolean photo, boolean quotation, boolean unit) {}
}
