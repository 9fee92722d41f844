package vn.exemplar.nomination.nomination;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
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
import vn.exemplar.nomination.people.PersonId;

/** What a unit sends: the whole nomination. Its words are those of the programme, which decides whether it knows them. */
public record NominationBody(
        @NotBlank @Size(max = 40) String programmeId,
        int year,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 60) String exemplarKind,
        @NotBlank @Size(max = 60) String scope,
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
            @NotBlank @Size(max = 60) String type,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 20) String unit,
            @Nullable @Size(max = 60) String body,
            @Nullable @Size(max = 60) String personId,

            @Schema(description = "of a nominee who has no account", example = "1968") @Nullable @Min(1900) @Max(2100)
            Integer birthYear,

            @Nullable @Size(max = 60) String representativeId) {

        public Subject {
            name = stripped(name);
            personId = personId == null ? null : PersonId.canonical(personId);
            representativeId = representativeId == null ? null : PersonId.canonical(representativeId);
        }
    }

    public record Achievement(
            @NotBlank @Size(max = 300) String title,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {}

    public record Part(
            @NotBlank @Size(max = 60) String part,
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
