package vn.exemplar.nomination.nomination.earliercases;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.nomination.nomination.EarlierCases;
import vn.exemplar.nomination.nomination.NominationView;
import vn.exemplar.nomination.nomination.NominationViews;
import vn.exemplar.nomination.nomination.events.EarlierCase;
import vn.exemplar.nomination.nomination.events.OfficeActed.DuplicateDecided;

/** A nomination and the earlier cases that it looks like, side by side (N9). */
@RestController
@FromView({"View_Nominations", "View_Rewards"})
class EarlierCasesApi {
    private final NominationViews nominations;
    private final EarlierCases earlierCases;
    private final EarlierCaseTexts texts;

    EarlierCasesApi(NominationViews nominations, EarlierCases earlierCases, EarlierCaseTexts texts) {
        this.nominations = nominations;
        this.earlierCases = earlierCases;
        this.texts = texts;
    }

    /**
     * @param earlier the earlier case as it stands
     * @param decision the latest about these very texts; null when it is still to be decided
     */
    record Compared(
            String caseId,
            String ground,
            int likeness,
            EarlierCaseTexts.Side nomination,
            EarlierCaseTexts.Side earlier,
            @Nullable DuplicateDecided decision) {}

    record SideBySide(String nominationId, List<Compared> cases) {}

    @GetMapping("/api/nominations/{id}/earlier-cases")
    @RolesAllowed({"STANDING_OFFICER", "AUDITOR"})
    @Operation(
            summary = "The earlier cases that a nomination looks like (N9)",
            description =
                    "Other nominations of the same subject and programme year, and achievements that were rewarded"
                            + " before. Diacritics and case do not matter. Each needs a decision before acceptance.")
    SideBySide cases(@PathVariable String id, Act act) {
        NominationView nomination = nominations.visible(id, act.actor());
        List<EarlierCase> found = earlierCases.of(nomination.nomination());
        Map<String, EarlierCaseTexts.Side> sides = texts.of(found);
        List<Compared> cases = found.stream()
                .map(one -> compared(nomination, one, Objects.requireNonNull(sides.get(one.caseId()), one.caseId())))
                .toList();
        return new SideBySide(id, cases);
    }

    private Compared compared(NominationView nomination, EarlierCase found, EarlierCaseTexts.Side earlier) {
        return new Compared(
                found.caseId(),
                found.ground(),
                found.likeness(),
                EarlierCaseTexts.of(nomination),
                earlier,
                nomination.nomination().check().duplicates().decisions().stream()
                        .filter(decision -> decision.earlierCase().equals(found))
                        .findFirst()
                        .orElse(null));
    }
}
