package vn.exemplar.nomination.lead.close;

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
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.nomination.lead.Lead;

@RestController
class CloseLeadApi {
    private final Commands commands;
    private final Streams streams;

    CloseLeadApi(Commands commands, Streams streams) {
        this.commands = commands;
        this.streams = streams;
    }

    record Closing(
            @Schema(example = "Đã có đề cử khác về việc này") @NotBlank @Size(max = 1000)
            String reason) {}

    @PostMapping("/api/leads/{id}/closing")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER"})
    @Operation(summary = "Close a lead that comes to nothing, with the reason (N1)")
    Receipt close(@PathVariable String id, @Valid @RequestBody Closing body, Act act) {
        Act closing = streams.state(Lead.class, id).closing(act);
        return commands.send(new CloseLead(id, body.reason(), closing));
    }
}
