package vn.exemplar.nomination.unit.write.importunits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.nomination.importing.Finding;
import vn.exemplar.nomination.importing.Findings;
import vn.exemplar.nomination.importing.Sheet;
import vn.exemplar.nomination.importing.SheetFile;
import vn.exemplar.nomination.unit.UnitFacts;
import vn.exemplar.nomination.unit.read.unitlist.UnitView;
import vn.exemplar.nomination.unit.write.importunits.UnitRows.UnitRow;
import vn.exemplar.nomination.unit.write.registerunit.RegisterUnit;

/**
 * Registers the units of a table. A unit that is there already, as the row says, is left alone, so the same table can
 * come again, also after it broke off half-way; a row that says something else of it is a finding.
 */
@Component
class UnitImport {
    private final UnitFacts units;
    private final Commands commands;

    UnitImport(UnitFacts units, Commands commands) {
        this.units = units;
        this.commands = commands;
    }

    /** @param unchanged units that were there already */
    record Report(boolean dryRun, int rows, List<String> registered, List<String> unchanged, List<Finding> findings) {}

    Report run(byte[] file, MediaType type, boolean dryRun, Act act) {
        Findings findings = new Findings();
        Sheet sheet = SheetFile.read(file, type, UnitRows.COLUMNS, findings);
        List<UnitRow> rows = new UnitRows(findings).read(sheet);
        Map<String, UnitView> known =
                units.known(rows.stream().map(row -> row.code().value()).toList());
        rows.forEach(row -> compare(row, known, findings));
        if (!dryRun) {
            findings.refuse("import-faulty", "G4");
        }
        List<String> registered = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (UnitRow row : rows) {
            (known.containsKey(row.code().value()) ? unchanged : registered)
                    .add(row.code().value());
        }
        if (!dryRun) {
            rows.stream().filter(row -> registered.contains(row.code().value())).forEach(row -> register(row, act));
        }
        return new Report(dryRun, sheet.rows().size(), registered, unchanged, findings.list());
    }

    private static void compare(UnitRow row, Map<String, UnitView> known, Findings findings) {
        UnitView unit = known.get(row.code().value());
        if (unit == null) {
            return;
        }
        if (!unit.kind().equals(row.kind().name())) {
            findings.add(row.row().place("kind"), "unit-differs", Map.of("present", unit.kind()));
        }
        if (!unit.activeFrom().equals(row.activeFrom())) {
            findings.add(row.row().place("active_from"), "unit-differs", Map.of("present", unit.activeFrom()));
        }
        if (unit.names().stream().noneMatch(named -> named.name().equals(row.name()))) {
            findings.add(
                    row.row().place("name_vi"),
                    "unit-differs",
                    Map.of("present", unit.names().getLast().name().vi()));
        }
    }

    private void register(UnitRow row, Act act) {
        Act part = act.part("register " + row.code().value());
        RegisterUnit command = RegisterUnit.of(row.code(), row.name(), row.kind(), row.activeFrom(), part);
        commands.send(command.unitId(), command, part);
    }
}
