package vn.exemplar.nomination.unit.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.importing.Findings;
import vn.exemplar.nomination.importing.Sheet;
import vn.exemplar.nomination.unit.UnitCode;
import vn.exemplar.nomination.unit.UnitEvent.UnitName;

/** Reads units from a table, a row each; all that is wrong is found with its row and column (G4). */
final class UnitRows {
    static final Map<String, List<String>> COLUMNS = Map.of(
            "code", List.of("mã"),
            "name_vi", List.of("tên", "tên đơn vị"),
            "name_en", List.of("tên tiếng anh"),
            "kind", List.of("loại"),
            "active_from", List.of("hoạt động từ"));
    private static final int LONGEST_NAME = 200;

    private final Findings findings;
    private final Set<String> seen = new HashSet<>();

    UnitRows(Findings findings) {
        this.findings = findings;
    }

    record UnitRow(Sheet.Row row, UnitCode code, UnitName name, UnitKind kind, LocalDate activeFrom) {}

    List<UnitRow> read(Sheet sheet) {
        return sheet.rows().stream().map(this::unit).flatMap(Optional::stream).toList();
    }

    private Optional<UnitRow> unit(Sheet.Row row) {
        @Nullable UnitCode code = code(row);
        @Nullable UnitKind kind = kind(row);
        @Nullable LocalDate activeFrom = row.date("active_from", findings).orElse(null);
        boolean named = named(row, "name_vi") & named(row, "name_en");
        return code == null || kind == null || activeFrom == null || !named
                ? Optional.empty()
                : Optional.of(new UnitRow(
                        row, code, new UnitName(row.cell("name_vi"), row.cell("name_en")), kind, activeFrom));
    }

    private @Nullable UnitCode code(Sheet.Row row) {
        String code = row.cell("code");
        if (!UnitCode.isWellFormed(code)) {
            findings.add(row.place("code"), "unit-code-expected", Map.of("code", code));
            return null;
        }
        if (!seen.add(code)) {
            findings.add(row.place("code"), "unit-named-twice", Map.of("code", code));
        }
        return new UnitCode(code);
    }

    private @Nullable UnitKind kind(Sheet.Row row) {
        Optional<UnitKind> kind = Arrays.stream(UnitKind.values())
                .filter(one -> one.name().equals(row.cell("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            findings.add(row.place("kind"), "unit-kind-expected", Map.of("kinds", List.of(UnitKind.values())));
        }
        return kind.orElse(null);
    }

    private boolean named(Sheet.Row row, String column) {
        String name = row.cell(column);
        boolean fits = !name.isEmpty() && name.length() <= LONGEST_NAME;
        if (!fits) {
            findings.add(row.place(column), "name-expected", Map.of("most", LONGEST_NAME));
        }
        return fits;
    }
}
