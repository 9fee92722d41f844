package vn.exemplar.nomination.nomination.list;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.nomination.timelimit.TimeLimitKind;
import vn.exemplar.nomination.timelimit.TimeLimitView;
import vn.exemplar.nomination.timelimit.TimeLimitViews;

@RestController
@Tag(name = "lists")
class OfficeQueueApi {
    private final NominationRows rows;
    private final TimeLimitViews limits;

    OfficeQueueApi(NominationRows rows, TimeLimitViews limits) {
        this.rows = rows;
        this.limits = limits;
    }

    /**
     * @param dueOn last day of the check
     * @param warned per cent of the working days of which a warning was given, 0 before the first
     * @param overdue the last day is over
     */
    record Waiting(NominationRow nomination, @Nullable LocalDate dueOn, int warned, boolean overdue) {}

    @GetMapping("/api/office-queue")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Dossiers that wait for their check, the most urgent first (N7, G5)",
            description = "Ordered by the last working day of the check; paused checks are not in it.")
    PageOf<Waiting> queue(@Valid @ParameterObject NominationSearch search, PageRequest page, Act act) {
        List<TimeLimitView> running = limits.mostUrgent(TimeLimitKind.DOSSIER_CHECK);
        Map<String, NominationRow> found =
                rows.of(running.stream().map(one -> one.limit().subject()).toList(), search, act.actor()).stream()
                        .collect(Collectors.toMap(NominationRow::id, row -> row));
        List<Waiting> waiting = running.stream()
                .flatMap(limit -> Stream.ofNullable(found.get(limit.limit().subject()))
                        .map(row -> new Waiting(
                                row,
                                limit.dueOn(),
                                limit.limit().warned(),
                                limit.limit().exceeded())))
                .toList();
        List<Waiting> shown =
                waiting.stream().skip(page.offset()).limit(page.size()).toList();
        return new PageOf<>(shown, page.page(), page.size(), waiting.size());
    }
}
