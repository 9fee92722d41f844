package vn.exemplar.nomination.timelimit.list;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.nomination.timelimit.TimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitKind;
import vn.exemplar.nomination.timelimit.TimeLimitView;
import vn.exemplar.nomination.timelimit.TimeLimitViews;

/** The standing office and the auditor see every time limit, others those that their own unit has to keep. */
@RestController
@FromView("View_WorkingTime")
class TimeLimitListApi {
    private final TimeLimitViews limits;

    TimeLimitListApi(TimeLimitViews limits) {
        this.limits = limits;
    }

    @GetMapping("/api/time-limits")
    @RolesAllowed({"STANDING_OFFICER", "AUDITOR", "UNIT_HEAD", "UNIT_OFFICER"})
    @Operation(summary = "Time limits in the order of their due dates (G5)")
    PageOf<TimeLimitView> list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable TimeLimitKind kind,
            @RequestParam(required = false) TimeLimit.@Nullable State state,
            @RequestParam(required = false) @Nullable Boolean exceeded,
            @RequestParam(required = false) @Nullable LocalDate dueUntil,
            PageRequest page,
            Act act) {
        TimeLimitSearch search = new TimeLimitSearch(unit, subject, kind, state, exceeded, dueUntil);
        boolean all = act.actor().has("STANDING_OFFICER") || act.actor().has("AUDITOR");
        return limits.page((all ? search : search.ofUnit(act.actor().unit())).filter(), page);
    }
}
