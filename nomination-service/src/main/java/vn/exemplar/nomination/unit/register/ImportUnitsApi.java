package vn.exemplar.nomination.unit.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.nomination.importing.Finding;
import vn.exemplar.nomination.importing.Findings;
import vn.exemplar.nomination.importing.Sheet;
import vn.exemplar.nomination.importing.SheetFile;
import vn.exemplar.nomination.unit.Unit;
import vn.exemplar.nomination.unit.UnitFacts;
import vn.exemplar.nomination.unit.register.UnitRows.UnitRow;

/**
 * Registers the units of a table. A unit that is there already, as the row says, is left alone, so the same table can
 * come again, also after it broke off half-way; a row that says something else of it is a finding.
 */
@RestController
class ImportUnitsApi {
    private final UnitFacts units;
    private final Commands commands;

    ImportUnitsApi(UnitFacts units, Commands commands) {
        this.units = units;
        this.commands = commands;
    }

    /** @param unchanged units that were there already */
    record Report(boolean dryRun, int rows, List<String> registered, List<String> unchanged, List<Finding> findings) {}

    @PostMapping(
            value = "/api/units/import",
            consumes = {SheetFile.CSV, SheetFile.XLSX})
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Register the units of a table; with dryRun only say what would happen and what is wrong (G4)",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = SheetFile.CSV, examples = @ExampleObject("""
                                                            code,name_vi,name_en,kind,active_from
                                                            VPS,Văn phòng Sở,Department Office,DIVISION,2021-01-01
                                                            """))))
    Report importUnits(
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody byte[] file,
            Act act) {
        Findings findings = new Findings();
        Sheet sheet = SheetFile.read(file, type, UnitRows.COLUMNS, findings);
        List<UnitRow> registered = new ArrayList<>();
        List<UnitRow> unchanged = new ArrayList<>();
        for (UnitRow row : new UnitRows(findings).read(sheet)) {
            Optional<Unit> known = units.unit(row.code().value());
            known.ifPresent(unit -> compare(row, unit, findings));
            (known.isPresent() ? unchanged : registered).add(row);
        }
        if (!dryRun) {
            findings.refuse("import-faulty", "G4");
            registered.forEach(row -> register(row, act));
        }
        return new Report(dryRun, sheet.rows().size(), codes(registered), codes(unchanged), findings.list());
    }

    private static void compare(UnitRow row, Unit unit, Findings findings) {
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
                    Map.of("present", unit.lastName().name().vi()));
        }
    }

    private void register(UnitRow row, Act act) {
        Act part = act.part("register " + row.code().value());
        commands.send(new RegisterUnit(row.code(), row.name(), row.kind(), row.activeFrom(), part));
    }

    private static List<String> codes(List<UnitRow> rows) {
        return rows.stream().map(row -> row.code().value()).toList();
    }
}
