package vn.exemplar.nomination.programme.write;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A window as it is sent. */
public record WindowBody(
        @Schema(
                description =
                        "REGULAR when left out; a window outside the programme's period is a late entry or a correction")
        @Nullable
        WindowKind kind,

        @NotNull LocalDate from,
        @NotNull LocalDate to,

        @Schema(example = "[2023]") @NotEmpty @Size(max = 20)
        List<@NotNull Integer> years,

        @Schema(example = "Nhận đề cử năm 2023") @NotBlank @Size(max = 1000)
        String reason) {

    public NominationWindowTerms terms() {
        return new NominationWindowTerms(Objects.requireNonNullElse(kind, WindowKind.REGULAR), from, to, years);
    }
}
