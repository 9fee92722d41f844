package vn.exemplar.endtoend.benchmark.crud;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a unit sends, and what is kept of it: everything. */
record NominationBody(
        @NotBlank @Size(max = 40) String programmeId,
        int year,
        @NotBlank @Size(max = 300) String title,
        @NotBlank String exemplarKind,
        @NotBlank String scope,
        @Nullable @Size(max = 60) String mainField,
        @NotNull @Size(max = 20) List<@NotBlank String> otherFields,
        @NotNull @Valid Subject subject,
        @NotNull @Size(max = 5000) String summary,
        @NotNull @Size(max = 100) List<@NotNull @Valid Achievement> achievements,
        @NotNull @Size(max = 20) List<@NotNull @Valid Part> dossierParts,
        @NotNull @Size(max = 300) List<@NotNull @Valid Evidence> evidence,
        @NotNull @Size(max = 300) List<@NotNull @Valid Claim> claims,
        @NotNull Consent publicationConsent) {

    record Subject(
            @NotBlank String type,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 20) String unit,
            @Nullable String body,
            @Nullable @Size(max = 60) String personId,
            @Nullable Integer birthYear,
            @Nullable @Size(max = 60) String representativeId) {}

    record Achievement(
            @NotBlank @Size(max = 300) String title,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {}

    record Part(
            @NotBlank String part,
            @NotBlank @Size(max = 200) String file) {}

    record Evidence(
            @NotBlank String id,
            @NotBlank @Size(max = 200) String file,
            @NotBlank String kind,
            @Nullable LocalDate issuedOn,
            @NotBlank @Size(max = 1000) String description) {}

    record Claim(
            @NotBlank @Size(max = 60) String criterionId,
            @NotNull @Size(max = 5000) String text,
            @NotNull @Size(max = 50) List<@NotBlank String> evidence,
            @Nullable @Size(max = 2000) String noEvidenceReason) {}

    record Consent(boolean name, boolean photo, boolean quotation, boolean unit) {}
}
