package vn.exemplar.nomination.programme;

import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;

/** A window as it is sent: when nominations of which years are taken, and why then. */
public record WindowTerms(
        @Schema(
                description =
                        "REGULAR when left out; a window outside the programme's period is a late entry or a correction")
        @Nullable
        Kind kind,

        @NotNull LocalDate from,
        @NotNull LocalDate to,

        @Schema(example = "[2023]") @NotEmpty @Size(max = 20)
        List<@NotNull Integer> years,

        @Schema(example = "Nhận đề cử năm 2023") @NotBlank @Size(max = 1000)
        String reason) {

    /** Why a window is open. */
    public enum Kind {
        /** The time that the programme provides for, inside its period. */
        REGULAR,
        /** What is late is still taken. */
        LATE_ENTRY,
        /** What was wrong is put right. */
        CORRECTION
    }

    @Override
    public Kind kind() {
        return Objects.requireNonNullElse(kind, Kind.REGULAR);
    }

    /** A window ends after it began, is for years of the programme, and inside its period unless it says why not (N5). */
    public void mustFit(ProgrammeDefinition programme) {
        ProgrammeDefinition.Period period = programme.period();
        refuseUnless(!to.isBefore(from), () -> unprocessable("window-ends-before-it-begins", "N5"));
        List<Integer> foreign = years.stream()
                .filter(year ->
                        year < period.from().getYear() || year > period.to().getYear())
                .toList();
        refuseUnless(
                foreign.isEmpty(),
                () -> unprocessable("year-outside-programme", "G1").with("years", foreign));
        refuseUnless(
                kind() != Kind.REGULAR || !from.isBefore(period.from()) && !to.isAfter(period.to()),
                () -> unprocessable("regular-window-outside-period", "N5")
                        .with("from", period.from().toString())
                        .with("to", period.to().toString()));
    }
}
