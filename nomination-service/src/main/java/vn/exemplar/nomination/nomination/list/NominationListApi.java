package vn.exemplar.nomination.nomination.list;

import com.mongodb.client.MongoCursor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.export.Export;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;

/** A list, and the same under the same predicate as a file. */
@RestController
@Tag(name = "lists")
class NominationListApi {
    private static final String FILE = "nominations";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final NominationRows rows;
    private final Export export;

    NominationListApi(NominationRows rows, Export export) {
        this.rows = rows;
        this.export = export;
    }

    @GetMapping("/api/nominations")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER", "AUDITOR"})
    @Operation(
            summary = "Nominations that the caller may see",
            description = "A unit sees its own, the standing office what has left a unit, an auditor all (N2). With"
                    + " mine=true the caller's own drafts; with order=DUE the unit's supplements by their last day.")
    PageOf<NominationRow> list(
            @Valid @ParameterObject NominationSearch search,
            @Parameter(description = "last changed first, or by title in Vietnamese order, or by last day")
                    @RequestParam(defaultValue = "CHANGED")
                    RowOrder order,
            PageRequest page,
            Act act) {
        return rows.page(search, order, act.actor(), page);
    }

    @GetMapping(path = "/api/nominations.csv", produces = "text/csv")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER", "AUDITOR"})
    @Operation(
            summary = "Everything that the list finds, as CSV",
            description = "Exactly what the caller may see. The head line is in the caller's language; text that begins"
                    + " like a formula has an apostrophe in front.")
    void csv(
            @Valid @ParameterObject NominationSearch search,
            @RequestParam(defaultValue = "CHANGED") RowOrder order,
            @Parameter(description = "begin with a byte order mark, by which Excel knows UTF-8")
                    @RequestParam(defaultValue = "true")
                    boolean bom,
            Act act,
            Locale language,
            HttpServletResponse response) {
        try (MongoCursor<NominationRow> found =
                rows.all(search, order, act.actor()).cursor()) {
            export.csv(response, FILE, bom, RowColumns.in(language), found);
        }
    }

    @GetMapping(path = "/api/nominations.xlsx", produces = SPREADSHEET)
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER", "AUDITOR"})
    @Operation(
            summary = "Everything that the list finds, as a spreadsheet",
            description = "Exactly what the caller may see.")
    void xlsx(
            @Valid @ParameterObject NominationSearch search,
            @RequestParam(defaultValue = "CHANGED") RowOrder order,
            Act act,
            Locale language,
            HttpServletResponse response) {
        try (MongoCursor<NominationRow> found =
                rows.all(search, order, act.actor()).cursor()) {
            export.file(
                    response,
                    FILE + ".xlsx",
                    SPREADSHEET,
                    out -> Spreadsheet.write(out, FILE, RowColumns.in(language), found));
        }
    }
}
