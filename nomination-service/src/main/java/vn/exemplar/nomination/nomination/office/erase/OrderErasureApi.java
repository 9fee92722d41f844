package vn.exemplar.nomination.nomination.office.erase;

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
import vn.exemplar.nomination.nomination.ErasureGround;

@RestController
class OrderErasureApi {
    private final Commands commands;

    OrderErasureApi(Commands commands) {
        this.commands = commands;
    }

    /** @param reason stays in the ledger, so it names a document rather than a person */
    record Order(
            @NotNull ErasureGround ground,
            @NotBlank @Size(max = 1000) String reason) {}

    /** Cannot be taken back. The receipt is that of the order; the erasure follows by itself, within seconds. */
    @PostMapping("/api/nominations/{id}/erasure")
    @RolesAllowed("STANDING_OFFICER")
    Receipt order(@PathVariable String id, @Valid @RequestBody Order body, Act act) {
        return commands.send(new OrderErasure(id, body.ground(), body.reason(), act));
    }
}
