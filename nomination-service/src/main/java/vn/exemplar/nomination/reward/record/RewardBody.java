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

    enum SubjectType {
        COLLECTIVE,
        INDIVIDUAL
    }

    record Subject(
            @NotNull SubjectType type,
            @Nullable @Size(max = 60) String personId,
            @NotBlank @Size(max = 20) String unit,
            @NotBlank @Size(max = 200) String name) {

        @AssertTrue
        boolean isIdentified() {
            return type == SubjectType.INDIVIDUAL || personId == null;
        }
    }

    record Decision(
            @Schema(example = "47/QĐ-STTTT") @NotBlank @Size(max = 60)
            String number,

            @NotNull LocalDate issuedOn) {}

    Reward entry() {
        return new Reward(
                code,
                subject.type().name(),
                subject.personId(),
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
