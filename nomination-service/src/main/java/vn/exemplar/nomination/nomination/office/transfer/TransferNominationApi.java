package vn.exemplar.nomination.nomination.office.transfer;

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
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.unit.UnitFacts;

@RestController
class TransferNominationApi {
    private final Commands commands;
    private final Streams streams;
    private final UnitFacts units;

    TransferNominationApi(Commands commands, Streams streams, UnitFacts units) {
        this.commands = commands;
        this.streams = streams;
        this.units = units;
    }

    record Transfer(
            @Schema(example = "KHTC") @NotBlank @Size(max = 20)
            String toUnit,

            @Schema(example = "Đơn vị đã chia tách") @NotBlank @Size(max = 1000)
            String reason) {}

    @PostMapping("/api/nominations/{id}/transfer")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Give a nomination of a unit that has ended to one that goes on with it (N8)",
            description =
                    "Of a unit that was split, to one of those it went on as; of one that was closed, to any active"
                            + " one. What a merged unit left goes to its successor by itself. By the id that the unit names:"
                            + " what is in a draft stays invisible.")
    Receipt transfer(@PathVariable String id, @Valid @RequestBody Transfer body, Act act) {
        Nomination nomination = streams.state(Nomination.class, id);
        return commands.send(TransferNomination.of(
                id, nomination, body.toUnit().strip(), units, body.reason().strip(), act));
    }
}
