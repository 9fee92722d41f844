package vn.exemplar.chassis.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.export.Export;
import vn.exemplar.chassis.web.ReadOnRecord;

/** Events of the whole ledger, of whatever subject. */
@RestController
@RolesAllowed("AUDITOR")
@ReadOnRecord
@Tag(name = "audit")
class EventsApi {
    private static final String FILTERS = "Every condition that is given must be met. Times are commit times.";

    private final EventFacts facts;
    private final EventSearch search;
    private final Recomputations recomputations;
    private final Export export;

    EventsApi(EventFacts facts, EventSearch search, Recomputations recomputations, Export export) {
        this.facts = facts;
        this.search = search;
        this.recomputations = recomputations;
        this.export = export;
    }

    @GetMapping("/audit/events")
    @Operation(
            summary = "Search",
            description = FILTERS + " The order is that of the ledger and stable: give next as after for the next page."
                    + " A search finds what its view has reached (upTo); a header After-Index makes it wait.")
    FoundEvents find(
            @Valid @ParameterObject EventFilter filter,
            @Parameter(description = "the last index of the page before", example = "1041")
                    @RequestParam(required = false)
                    @Nullable
                    Long after,
            @Parameter(description = "1 to 100") @RequestParam(defaultValue = "25") @Min(1) @Max(100) int size,
            @RequestParam(defaultValue = "OLDEST_FIRST") EventFilter.Order order) {
        return search.page(filter, order, after, size);
    }

    @GetMapping(path = "/audit/events.csv", produces = "text/csv")
    @Operation(
            summary = "Everything that a search finds, as a spreadsheet",
            description = FILTERS + " One row for each event, safe to open in a spreadsheet: text that begins like a"
                    + " formula has an apostrophe in front.")
    void findAsCsv(
            @Valid @ParameterObject EventFilter filter,
            @RequestParam(defaultValue = "OLDEST_FIRST") EventFilter.Order order,
            @Parameter(description = "begin with a byte order mark, by which Excel knows UTF-8")
                    @RequestParam(defaultValue = "true")
                    boolean bom,
            HttpServletResponse response) {
        try (EventSearch.Found found = search.all(filter, order)) {
            export.csv(response, "events", bom, AuditColumns.OF_EVENT, found);
        }
    }

    @GetMapping(path = "/audit/events.json", produces = "application/json")
    @Operation(
            summary = "Everything that a search finds, as JSON",
            description = FILTERS + " An object whose items are the events.")
    void findAsJson(
            @Valid @ParameterObject EventFilter filter,
            @RequestParam(defaultValue = "OLDEST_FIRST") EventFilter.Order order,
            HttpServletResponse response) {
        try (EventSearch.Found found = search.all(filter, order)) {
            export.json(response, "events", found);
        }
    }

    @GetMapping("/audit/events/{index}")
    @Operation(summary = "One event", description = "With its content, its leaf hash and the hash of its commit.")
    AuditedEvent event(
            @Parameter(description = "global index in the ledger, from 0", example = "1041") @PathVariable long index) {
        return facts.at(index);
    }

    @GetMapping("/audit/events/{index}/recomputation")
    @Operation(
            summary = "A decision computed again",
            description =
                    "Computes a recorded decision once more, from the subject's earlier events and the rules pinned"
                            + " in them, by the code that decided it, and compares. For decisions that are computed; what"
                            + " people chose themselves is shown by the state and the timeline.")
    Recomputation again(
            @Parameter(description = "global index of the decision", example = "1041") @PathVariable long index) {
        return recomputations.of(index);
    }
}
