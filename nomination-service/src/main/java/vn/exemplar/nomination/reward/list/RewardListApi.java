package vn.exemplar.nomination.reward.list;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;

/** The register of earlier rewards. */
@RestController
@FromView("View_Rewards")
class RewardListApi {
    private final RewardViews rewards;

    RewardListApi(RewardViews rewards) {
        this.rewards = rewards;
    }

    @GetMapping("/api/rewards")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER", "AUDITOR"})
    @Operation(
            summary = "Search the register of earlier rewards (N9)",
            description = "The text is found in name and achievement, with or without diacritics; sorted by name in"
                    + " Vietnamese order.")
    PageOf<RewardView> list(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer year,
            PageRequest page) {
        return rewards.page(text, unit, year, page);
    }

    @GetMapping("/api/rewards/{code}")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER", "AUDITOR"})
    RewardView one(@PathVariable String code) {
        return rewards.shown(code).orElseThrow(() -> Refusal.notFound("reward-not-found", "N9"));
    }
}
