package vn.exemplar.nomination.nomination.office.hold;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.nomination.ReviewProgress;

@RestController
class HoldNominationApi {
    private final Commands commands;
    private final ReviewProgress review;

    HoldNominationApi(Commands commands, ReviewProgress review) {
        this.commands = commands;
        this.review = review;
    }

    record Hold(
            @Schema(example = "INSPECTION") @NotNull Matter matter,

            @Schema(example = "Thông báo thanh tra số 12/TB-TTr") @NotBlank @Size(max = 1000)
            String reason) {}

    @PostMapping("/api/nominations/{id}/hold")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Do not consider a nomination while a matter is open (N8)",
            description = "The reason names the file of the matter, never who denounced: it is read by the unit too.")
    Receipt hold(@PathVariable String id, @Valid @RequestBody Hold body, Act act) {
        HoldNomination command = new HoldNomination(id, body.matter(), body.reason(), review.decided(id), act);
        return commands.send(command);
    }
}
