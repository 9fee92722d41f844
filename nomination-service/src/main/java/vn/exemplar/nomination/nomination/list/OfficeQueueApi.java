package vn.exemplar.nomination.nomination.list;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.nomination.nomination.list.OfficeQueue.Claimed;
import vn.exemplar.nomination.timelimit.TimeLimitView;

@RestController
@Tag(name = "lists")
class OfficeQueueApi {
    private final OfficeQueue queue;

    OfficeQueueApi(OfficeQueue queue) {
        this.queue = queue;
    }

    /**
     * @param dueOn last day of the check
     * @param warned per cent of the working days of which a warning was given, 0 before the first
     * @param overdue the last day is over
     */
    record Waiting(NominationRow nomination, @Nullable LocalDate dueOn, int warned, boolean overdue) {

        static Waiting of(NominationRow row) {
            TimeLimitView check = Objects.requireNonNull(row.check());
            return new Waiting(
                    row, check.dueOn(), check.limit().warned(), check.limit().exceeded());
        }
    }

    @GetMapping("/api/office-queue")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Dossiers that wait for their check, the most urgent first (N7, G5)",
            description = "Ordered by the last working day of the check; paused checks are not in it.")
    PageOf<Waiting> queue(
            @Valid @ParameterObject NominationSearch search,
            @Parameter(description = "only checks that the caller has claimed, or that nobody has")
                    @RequestParam(required = false)
                    @Nullable
                    Claimed claimed,
            PageRequest page,
            Act act) {
        return queue.page(search, claimed, act.actor(), page).map(Waiting::of);
    }

    @GetMapping("/api/office-queue/next")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "The dossier that the caller should check next (N7)",
            description = "The most urgent one, under the same filters, that the caller has claimed or that nobody has,"
                    + " and in which the caller has no part (N4). 204 when there is none.")
    ResponseEntity<Waiting> next(@Valid @ParameterObject NominationSearch search, Act act) {
        return queue.next(search, act.actor())
                .map(row -> ResponseEntity.ok(Waiting.of(row)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
