package vn.exemplar.nomination.reward.record;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.web.Created;
import vn.exemplar.nomination.reward.RecordReward;

@RestController
class RecordRewardApi {
    private final Commands commands;

    RecordRewardApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/rewards")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Enter an achievement that was rewarded before (N9)",
            description = "204 when this very entry stands already; another entry under the same code is refused.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "204", description = "This very entry stands already", content = @Content)
    ResponseEntity<Receipt> record(@Valid @RequestBody RewardBody body, Act act) {
        Optional<Receipt> receipt = commands.carryOut(new RecordReward(body.entry(), act));
        return receipt.map(entered -> Created.below(body.code(), entered))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
