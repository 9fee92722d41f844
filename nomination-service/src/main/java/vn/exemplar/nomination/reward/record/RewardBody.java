package vn.exemplar.nomination.reward.record;

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
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.people.PersonId;
import vn.exemplar.nomination.reward.Reward;

/** An entry of the register as it is sent: whom, for what, by which decision. */
record RewardBody(
        @Schema(example = "RA-2021-01") @NotBlank @Pattern(regexp = "[A-Za-z0-9._-]{1,40}")
        String code,

        @Valid @NotNull Subject subject,

        @Schema(example = "Vận động xây 9 căn nhà cho hộ nghèo năm 2021") @NotBlank @Size(max = 1000)
        String achievement,

        @Min(1945) @Max(2100) int year,

        @Schema(example = "COMMENDATION_CERTIFICATE") @NotBlank @Pattern(regexp = "[A-Z_]{1,60}")
        String form,

        @Valid @NotNull Decision decision,
        @Nullable @Size(max = 200) String file) {

    private static final String COLLECTIVE = "COLLECTIVE";

    record Subject(
            @Schema(example = "INDIVIDUAL") @NotBlank @Pattern(regexp = "[A-Z_]{1,60}")
            String type,

            @Nullable @Size(max = 60) String personId,
            @NotBlank @Size(max = 20) String unit,
            @NotBlank @Size(max = 200) String name) {

        /** A programme may have other types of subject; a collective is nobody in particular. */
        @AssertTrue
        boolean isIdentified() {
            return personId == null || !COLLECTIVE.equals(type);
        }
    }

    record Decision(
            @Schema(example = "47/QĐ-STTTT") @NotBlank @Size(max = 60)
            String number,

            @NotNull LocalDate issuedOn) {}

    Reward entry() {
        return new Reward(
                code,
                subject.type(),
                subject.personId() == null ? null : PersonId.canonical(subject.personId()),
                subject.unit(),
                subject.name().strip(),
                achievement.strip(),
                year,
                form,
                decision.number(),
                decision.issuedOn(),
                file,
                false);
    }
}
