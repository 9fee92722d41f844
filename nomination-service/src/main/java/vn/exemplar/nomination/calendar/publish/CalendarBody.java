package vn.exemplar.nomination.calendar.publish;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.exemplar.nomination.calendar.DayKind;
import vn.exemplar.nomination.calendar.SpecialDay;
import vn.exemplar.nomination.calendar.SpecialDay.DayName;

/** The special days of a year, as they are sent and as they ship. */
record CalendarBody(
        @NotBlank @Size(max = 1000) String reason,
        @NotNull @Size(max = 120) List<@Valid @NotNull Day> days) {

    record Name(
            @NotBlank @Size(max = 200) String vi,
            @NotBlank @Size(max = 200) String en) {}

    record Day(
            @NotNull LocalDate date,
            @NotNull DayKind kind,
            @Valid @NotNull Name name,
            @NotBlank @Size(max = 500) String source,
            boolean verified) {

        private SpecialDay special() {
            return new SpecialDay(date, kind.name(), new DayName(name.vi(), name.en()), source, verified);
        }
    }

    List<SpecialDay> special() {
        return days.stream()
                .map(Day::special)
                .sorted(Comparator.comparing(SpecialDay::date))
                .toList();
    }
}
