package vn.exemplar.nomination.reward.write.strikereward;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.reward.write.recordreward.RewardBody;

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
        String id = RewardBody.idOf(code);
        try {
            return commands.send(id, new StrikeReward(id, code, body.reason(), act), act);
        } catch (AggregateNotFoundException missing) {
            throw Refusal.notFound("reward-not-found", "N9");
        }
    }
}
