package vn.exemplar.nomination.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes rows one by one as a file yields them. The first row names the columns, by any of their names; columns that
 * nobody asks for are passed over, empty rows too.
 */
final class SheetReading {
    private final Map<String, String> columnOfName = new LinkedHashMap<>();
    private final Findings findings;
    private final Map<Integer, String> columns = new LinkedHashMap<>();
    private final List<Sheet.Row> rows = new ArrayList<>();
    private int headings;

    /** @param wanted the columns, each with the names under which it may come */
    SheetReading(Map<String, List<String>> wanted, Findings findings) {
        this.findings = findings;
        wanted.forEach((column, names) -> {
            columnOfName.put(column, column);
            names.forEach(name -> columnOfName.put(name, column));
        });
    }

    /** @return false when no more rows are taken */
    boolean take(int number, Map<Integer, String> cells) {
        if (cells.values().stream().allMatch(String::isBlank)) {
            return true;
        }
        if (headings == 0) {
            headings = number;
            cells.forEach((position, name) -> {
                String column = columnOfName.get(name.strip().toLowerCase(Locale.ROOT));
                if (column != null) {
                    columns.put(position, column);
                }
            });
            return true;
        }
        if (rows.size() == Sheet.MOST_ROWS) {
            findings.add(Integer.toString(number), "too-many-rows", Map.of("most", Sheet.MOST_ROWS));
            return false;
        }
        Map<String, String> named = new LinkedHashMap<>();
        columns.forEach((position, column) -> named.put(column, cells.getOrDefault(position, "")));
        rows.add(new Sheet.Row(number, named));
        return true;
    }

    Sheet done() {
        columnOfName.values().stream()
                .distinct()
                .filter(column -> !columns.containsValue(column))
                .forEach(column ->
                        findings.add(Math.max(1, headings) + ":" + column, "column-missing", Map.of("column", column)));
        return new Sheet(rows);
    }
}
