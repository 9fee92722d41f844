package vn.exemplar.nomination.erasure.report;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.erasure.CoveredRecords;
import vn.exemplar.nomination.nomination.NominationViews;

@RestController
@FromView({"View_Erasures", "View_Nominations"})
class ErasureReportApi {
    private final ErasureViews erasures;
    private final NominationViews nominations;

    ErasureReportApi(ErasureViews erasures, NominationViews nominations) {
        this.erasures = erasures;
        this.nominations = nominations;
    }

    enum Kind {
        NOMINATION,
        LEAD,
        REWARD,
        DELEGATION
    }

    record Line(Kind kind, String id, boolean erased) {}

    /** What an order covered, and what came of it. */
    record ErasureReport(ErasureView order, boolean completed, List<Line> records) {}

    @GetMapping("/api/erasures/{id}")
    @RolesAllowed({"STANDING_OFFICER", "AUDITOR"})
    @Operation(summary = "What an order to erase a person covered, and what came of each record (A4)")
    ErasureReport report(@PathVariable String id) {
        ErasureView order = erasures.find(id).orElseThrow(() -> Refusal.notFound("erasure-not-found", "A4"));
        CoveredRecords covered = order.order().covered();
        boolean erased = order.order().done();
        List<Line> records = Stream.of(
                        covered.nominations().stream().map(this::nomination),
                        lines(Kind.LEAD, covered.leads(), erased),
                        lines(Kind.REWARD, covered.rewards(), erased),
                        lines(Kind.DELEGATION, covered.delegations(), erased))
                .flatMap(lines -> lines)
                .toList();
        return new ErasureReport(order, records.stream().allMatch(Line::erased), records);
    }

    private Line nomination(String id) {
        boolean erased = nominations
                .find(id)
                .filter(nomination -> Erased.is(nomination.content().subject().name()))
                .isPresent();
        return new Line(Kind.NOMINATION, id, erased);
    }

    private static Stream<Line> lines(Kind kind, List<String> ids, boolean erased) {
        return ids.stream().map(id -> new Line(kind, id, erased));
    }
}
