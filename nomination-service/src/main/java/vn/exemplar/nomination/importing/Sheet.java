package vn.exemplar.nomination.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A table as it came in: its first row names the columns, each other row is one thing. */
public record Sheet(List<Row> rows) {
    /** How many rows are taken in at once. */
    public static final int MOST_ROWS = 2000;

    private static final List<DateTimeFormatter> DATES = Stream.of("uuuu-MM-dd", "d/M/uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    public Sheet {
        rows = List.copyOf(rows);
    }

    /** @param number of the row as people count, the row of names being 1 */
    public record Row(int number, Map<String, String> cells) {

        public String cell(String column) {
            return cells.getOrDefault(column, "").strip();
        }

        /** A day as ISO 8601 or as people write it here ({@code 31/12/2023}); anything else is a finding. */
        public Optional<LocalDate> date(String column, Findings findings) {
            Optional<LocalDate> date = DATES.stream()
                    .flatMap(format -> parsed(cell(column), format).stream())
                    .findFirst();
            if (date.isEmpty()) {
                findings.add(place(column), "date-expected");
            }
            return date;
        }

        private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeException otherForm) {
                return Optional.empty();
            }
        }

        public String place(String column) {
            return number + ":" + column;
        }
    }
}
