package vn.exemplar.nomination.erasure.report;

import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.nomination.erasure.CoveredRecords;
import vn.exemplar.nomination.erasure.ErasureEvent.Failure;
import vn.exemplar.nomination.erasure.PersonErasure;
import vn.exemplar.nomination.erasure.PersonErasure.State;

@RestController
@FromView("View_Erasures")
class ErasureReportApi {
    private final ErasureViews erasures;

    ErasureReportApi(ErasureViews erasures) {
        this.erasures = erasures;
    }

    enum Kind {
        NOMINATION,
        LEAD,
        REWARD,
        DELEGATION
    }

    /** @param problem why its key stands although the order was carried out; null when it does not */
    record Line(
            Kind kind, String id, boolean erased, @Nullable String problem) {}

    /** What an order covered, and what came of it. */
    record ErasureReport(ErasureView order, boolean completed, List<Line> records) {}

    @GetMapping("/api/erasures")
    @RolesAllowed({"STANDING_OFFICER", "AUDITOR"})
    @Operation(summary = "Orders to erase a person, the latest first; with state ORDERED those to be released (A4)")
    PageOf<ErasureView> list(@RequestParam(required = false) @Nullable State state, PageRequest page) {
        return erasures.page(state, page);
    }

    @GetMapping("/api/erasures/{id}")
    @RolesAllowed({"STANDING_OFFICER", "AUDITOR"})
    @Operation(summary = "What an order to erase a person covered, and what came of each record (A4)")
    ErasureReport report(@PathVariable String id) {
        ErasureView view = erasures.find(id).orElseThrow(() -> Refusal.notFound("erasure-not-found", "A4"));
        CoveredRecords covered = view.order().covered();
        List<Line> records = Stream.of(
                        lines(Kind.NOMINATION, covered.nominations(), view.order()),
                        lines(Kind.LEAD, covered.leads(), view.order()),
                        lines(Kind.REWARD, covered.rewards(), view.order()),
                        lines(Kind.DELEGATION, covered.delegations(), view.order()))
                .flatMap(lines -> lines)
                .toList();
        return new ErasureReport(view, records.stream().allMatch(Line::erased), records);
    }

    private static Stream<Line> lines(Kind kind, List<String> ids, PersonErasure order) {
        Map<String, String> problems = order.failed().stream().collect(toMap(Failure::id, Failure::problem));
        boolean carriedOut = order.state() == State.ERASED;
        return ids.stream().map(id -> new Line(kind, id, carriedOut && !problems.containsKey(id), problems.get(id)));
    }
}
