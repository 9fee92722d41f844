package vn.exemplar.nomination.nomination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.nomination.nomination.events.NominationContent;

/** What a unit sends: the whole nomination. */
public record NominationBody(
        @NotBlank @Size(max = 40) String programmeId,
        int year,
        @NotBlank @Size(max = 300) String title,
        @NotNull Kind exemplarKind,
        @NotNull Scope scope,
        @Nullable @Size(max = 60) String mainField,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 60) String> otherFields,
        @Valid @NotNull Subject subject,
        @NotNull @Size(max = 5000) String summary,
        @NotNull @Size(max = 100) List<@Valid @NotNull Achievement> achievements,
        @NotNull @Size(max = 20) List<@Valid @NotNull Part> dossierParts,
        @NotNull @Size(max = 300) List<@Valid @NotNull Evidence> evidence,
        @NotNull @Size(max = 300) List<@Valid @NotNull Claim> claims,
        @Valid @NotNull Consent publicationConsent) {
    private static final JsonMapper AS_STORED = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public NominationBody {
        title = stripped(title);
        summary = stripped(summary);
    }

    public enum Kind {
        MODEL,
        ROLE_MODEL
    }

    public enum Scope {
        FIELD_SPECIFIC,
        ALL_ROUND
    }

    public enum SubjectType {
        COLLECTIVE,
        INDIVIDUAL
    }

    public enum Body {
        ADMINISTRATIVE,
        PARTY_ORGANISATION,
        MASS_ORGANISATION
    }

    public enum PartKind {
        SUBMISSION_LETTER,
        ACHIEVEMENT_REPORT,
        SELECTION_MINUTES
    }

    public enum EvidenceKind {
        REPORT,
        DECISION,
        CERTIFICATE,
        MINUTES,
        CONFIRMATION,
        PLAN,
        STATISTICS,
        PHOTO,
        ARTICLE,
        REGISTRATION
    }

    public record Subject(
            @NotNull SubjectType type,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 20) String unit,
            @Nullable Body body,
            @Nullable @Size(max = 60) String personId,
            @Nullable @Size(max = 60) String representativeId) {

        public Subject {
            name = stripped(name);
        }

        /** A collective is a body, an individual is a person: who it is decides who may sign (N4). */
        @AssertTrue
        boolean isIdentified() {
            return type == SubjectType.INDIVIDUAL
                    ? personId != null && !personId.isBlank() && body == null
                    : personId == null && body != null;
        }
    }

    public record Achievement(
            @NotBlank @Size(max = 300) String title,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {}

    public record Part(
            @NotNull PartKind part,
            @NotBlank @Size(max = 200) String file) {}

    public record Evidence(
            @NotBlank @Pattern(regexp = "[A-Za-z0-9._-]{1,60}")
            String id,

            @NotBlank @Size(max = 200) String file,
            @NotNull EvidenceKind kind,
            @Nullable LocalDate issuedOn,
            @NotBlank @Size(max = 1000) String description) {}

    public record Claim(
            @NotBlank @Size(max = 60) String criterionId,
            @NotNull @Size(max = 5000) String text,
            @NotNull @Size(max = 50) List<@NotBlank String> evidence,
            @Size(max = 50) @Nullable List<@Valid @NotNull Pages> pages,
            @Nullable @Size(max = 2000) String noEvidenceReason) {
        public Claim {
            pages = pages == null ? List.of() : pages;
        }

        public NominationContent.Claim content() {
            return AS_STORED.convertValue(this, NominationContent.Claim.class);
        }
    }

    /** Where in one of the claim's pieces of evidence the proof stands. */
    public record Pages(
            @NotBlank String evidence,
            @Min(1) int from,
            @Min(1) int to,
            @Nullable @Size(max = 1000) String note) {

        @AssertTrue
        boolean isRange() {
            return from <= to;
        }
    }

    public record Consent(boolean name, boolean photo, boolean quotation, boolean unit) {}

    /** What was sent, as it is stored: names and shapes are the same. */
    public NominationContent content() {
        return AS_STORED.convertValue(this, NominationContent.class);
    }

    /** What is missing is for the validation to say. */
    private static String stripped(String text) {
        return text == null ? text : text.strip();
    }
}
