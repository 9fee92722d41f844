package vn.exemplar.nomination.nomination.unit.withdraw;

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
import vn.exemplar.nomination.nomination.ReviewProgress;

@RestController
class WithdrawNominationApi {
    private final Commands commands;
    private final ReviewProgress review;

    WithdrawNominationApi(Commands commands, ReviewProgress review) {
        this.commands = commands;
        this.review = review;
    }

    record Withdrawal(
            @Schema(example = "Đơn vị đề nghị rút để bổ sung năm sau") @NotBlank @Size(max = 1000)
            String reason) {}

    @PostMapping("/api/nominations/{id}/withdrawal")
    @RolesAllowed({"UNIT_HEAD", "UNIT_OFFICER"})
    @Operation(
            summary = "Take a nomination back (N8)",
            description = "By the head of its unit, until the council has decided; the council then closes its review."
                    + " While it is neither signed nor sent, also by who drafted it.")
    Receipt withdraw(@PathVariable String id, @Valid @RequestBody Withdrawal body, Act act) {
        return commands.send(new WithdrawNomination(id, body.reason(), review.decided(id), act));
    }
}
