package vn.exemplar.nomination.reward.strike;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.reward.Reward;

@RestController
class StrikeRewardApi {
    private final Commands commands;

    StrikeRewardApi(Commands commands) {
        this.commands = commands;
    }

    record Strike(
            @Schema(example = "Nhập nhầm quyết định") @NotBlank @Size(max = 1000)
            String reason) {}

    @PostMapping("/api/rewards/{code}/strike")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Strike a wrong entry of the register (N9)",
            description = "It stays in the history, but no longer stands against a nomination.")
    Receipt strike(@PathVariable String code, @Valid @RequestBody Strike body, Act act) {
        return commands.send(new StrikeReward(Reward.idOf(code), body.reason(), act));
    }
}
