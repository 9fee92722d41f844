package vn.exemplar.nomination.nomination.list;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.nomination.nomination.list.Changes.Change;

@RestController
@FromView("View_Nominations")
@Tag(name = "lists")
class ChangesApi {
    private final Changes changes;

    ChangesApi(Changes changes) {
        this.changes = changes;
    }

    /** @param after what to ask with the next time */
    record ChangesSince(List<Change> items, long after) {}

    @GetMapping("/api/changes")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER", "AUDITOR"})
    @Operation(
            summary = "Which nominations changed since a place in the ledger",
            description = "Of those that the caller may see, oldest change first; each once, as it is now. For systems"
                    + " that follow: ask again with the after of the answer before. No items: nothing changed.")
    ChangesSince changes(
            @Parameter(description = "ledger index that is known already") @RequestParam(defaultValue = "-1") @Min(-1)
                    long after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int size,
            Act act) {
        List<Change> items = changes.after(after, size, act.actor()).into(new ArrayList<>());
        return new ChangesSince(items, items.isEmpty() ? after : items.getLast().ledgerIndex());
    }
}
