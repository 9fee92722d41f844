package vn.exemplar.chassis.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.audit.AuditColumns.ChangedEvent;
import vn.exemplar.chassis.export.Export;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.chassis.web.ReadOnRecord;

/** What happened to one subject. Reads the ledger alone, never a view. */
@RestController
@RolesAllowed("AUDITOR")
@ReadOnRecord
@Tag(name = "audit")
class HistoryApi {
    private static final String ID = "8d3f6c1e-6c3b-3a55-9f0e-1f1f5a1d2b3c";

    private final Timelines timelines;
    private final PastStates states;
    private final Export export;

    HistoryApi(Timelines timelines, PastStates states, Export export) {
        this.timelines = timelines;
        this.states = states;
        this.export = export;
    }

    @GetMapping("/audit/subjects/{id}/history")
    @Operation(
            summary = "The timeline of a subject",
            description =
                    "Every event of a subject in order: who, in which role and unit, why, under which rules, where"
                            + " in the ledger, and which fields of the state it changed from what to what. A page costs the"
                            + " subject's events up to its end.")
    PageOf<TimelineEntry> history(
            @Parameter(description = "id of the subject", example = ID) @PathVariable String id, PageRequest page) {
        return timelines.page(id, page);
    }

    @GetMapping(path = "/audit/subjects/{id}/history.csv", produces = "text/csv")
    @Operation(
            summary = "The whole timeline as a spreadsheet",
            description =
                    "One row for each change, safe to open in a spreadsheet: text that begins like a formula has an"
                            + " apostrophe in front.")
    void historyAsCsv(
            @Parameter(description = "id of the subject", example = ID) @PathVariable String id,
            @Parameter(description = "begin with a byte order mark, by which Excel knows UTF-8")
                    @RequestParam(defaultValue = "true")
                    boolean bom,
            HttpServletResponse response) {
        Stream<ChangedEvent> rows = StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(timelines.whole(id), Spliterator.ORDERED), false)
                .flatMap(ChangedEvent::rows);
        export.csv(response, "history-" + id, bom, AuditColumns.OF_CHANGE, rows.iterator());
    }

    @GetMapping(path = "/audit/subjects/{id}/history.json", produces = "application/json")
    @Operation(
            summary = "The whole timeline as JSON",
            description = "An object whose items are the timeline's entries.")
    void historyAsJson(
            @Parameter(description = "id of the subject", example = ID) @PathVariable String id,
            HttpServletResponse response) {
        export.json(response, "history-" + id, timelines.whole(id));
    }

    @GetMapping("/audit/subjects/{id}/state")
    @Operation(
            summary = "A subject as it stood",
            description = "Rebuilt from the ledger alone, as of one point: an index, a time, or the size that a"
                    + " checkpoint states. Without a point: as it stands now.")
    PastStates.PastState state(
            @Parameter(description = "id of the subject", example = ID) @PathVariable String id,
            @Parameter(description = "global index of the last event that counts", example = "1041")
                    @RequestParam(required = false)
                    @Nullable
                    Long index,
            @Parameter(description = "time of the ledger (commit time), ISO 8601", example = "2026-03-01T02:00:00Z")
                    @RequestParam(required = false)
                    @Nullable
                    Instant time,
            @Parameter(description = "number of events, as in the second line of a checkpoint", example = "1042")
                    @RequestParam(required = false)
                    @Nullable
                    Long size) {
        return states.of(id, new PointInLog(index, time, size));
    }
}
