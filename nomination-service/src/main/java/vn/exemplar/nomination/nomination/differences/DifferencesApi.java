package vn.exemplar.nomination.nomination.differences;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.nomination.nomination.Difference;
import vn.exemplar.nomination.nomination.NominationViews;
import vn.exemplar.nomination.nomination.SubmittedVersion;
import vn.exemplar.nomination.nomination.events.SubmittedFile;

/** What a unit changed between two versions that it handed in (N7). */
@RestController
@FromView("View_Nominations")
class DifferencesApi {
    private final NominationViews nominations;

    DifferencesApi(NominationViews nominations) {
        this.nominations = nominations;
    }

    /** @param points of the checklist that look different now */
    record Differences(int from, int to, List<Difference> differences, Set<String> points) {}

    @GetMapping("/api/nominations/{id}/differences")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER", "AUDITOR"})
    @Operation(
            summary = "What changed between two versions that were handed in (N7)",
            description = "Rounds count from 0, the first submission. Without parameters: the newest two versions.")
    Differences differences(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            Act act) {
        int returns = nominations.visible(id, act.actor()).nomination().check().returns();
        int newest = nominations.version(id, returns).isPresent() ? returns : returns - 1;
        int later = to == null ? newest : to;
        int earlier = from == null ? later - 1 : from;
        SubmittedVersion before = version(id, earlier);
        SubmittedVersion after = version(id, later);
        return new Differences(
                earlier,
                later,
                Difference.between(before.content(), after.content()),
                Difference.changedPoints(
                        before.content(), after.content(), SubmittedFile.others(before.files(), after.files())));
    }

    private SubmittedVersion version(String id, int round) {
        return nominations
                .version(id, round)
                .orElseThrow(() -> Refusal.notFound("version-not-found", "N7").with("round", round));
    }
}
