package vn.exemplar.nomination.calendar.publish;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.calendar.DayKind;
import vn.exemplar.nomination.calendar.SpecialDay;
import vn.exemplar.nomination.calendar.SpecialDay.DayName;
import vn.exemplar.nomination.importing.Findings;
import vn.exemplar.nomination.importing.Sheet;

/** Reads special days from a table, a row each; all that is wrong is found with its row and column (G5). */
final class CalendarRows {
    static final Map<String, List<String>> COLUMNS = Map.of(
            "date", List.of("ngày"),
            "kind", List.of("loại"),
            "name_vi", List.of("tên"),
            "name_en", List.of("tên tiếng anh"),
            "source", List.of("căn cứ"),
            "verified", List.of("đã đối chiếu"));
    private static final int LONGEST_TEXT = 500;
    private static final Set<String> YES = Set.of("true", "x", "1", "yes", "có");

    private final Findings findings;

    CalendarRows(Findings findings) {
        this.findings = findings;
    }

    List<SpecialDay> read(Sheet sheet) {
        return sheet.rows().stream().map(this::day).flatMap(Optional::stream).toList();
    }

    private Optional<SpecialDay> day(Sheet.Row row) {
        @Nullable LocalDate date = row.date("date", findings).orElse(null);
        @Nullable DayKind kind = kind(row);
        boolean told = told(row, "name_vi") & told(row, "name_en") & told(row, "source");
        return date == null || kind == null || !told
                ? Optional.empty()
                : Optional.of(new SpecialDay(
                        date,
                        kind.name(),
                        new DayName(row.cell("name_vi"), row.cell("name_en")),
                        row.cell("source"),
                        YES.contains(row.cell("verified").toLowerCase(Locale.ROOT))));
    }

    private @Nullable DayKind kind(Sheet.Row row) {
        Optional<DayKind> kind = Arrays.stream(DayKind.values())
                .filter(one -> one.name().equals(row.cell("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            findings.add(row.place("kind"), "day-kind-expected", Map.of("kinds", List.of(DayKind.values())));
        }
        return kind.orElse(null);
    }

    private boolean told(Sheet.Row row, String column) {
        String text = row.cell(column);
        boolean fits = !text.isEmpty() && text.length() <= LONGEST_TEXT;
        if (!fits) {
            findings.add(row.place(column), "text-of-length-expected", Map.of("most", LONGEST_TEXT));
        }
        return fits;
    }
}
