package vn.exemplar.nomination.erasure.order;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.web.Created;
import vn.exemplar.nomination.erasure.CoveredRecords;
import vn.exemplar.nomination.erasure.RecordsOfPerson;
import vn.exemplar.nomination.nomination.ErasureGround;
import vn.exemplar.nomination.people.PersonId;
import vn.exemplar.nomination.reward.Reward;

@RestController
class OrderPersonErasureApi {
    private final RecordsOfPerson records;
    private final Commands commands;

    OrderPersonErasureApi(RecordsOfPerson records, Commands commands) {
        this.records = records;
        this.commands = commands;
    }

    /**
     * @param personId whose nominations, with their leads, rewards and delegations are covered
     * @param leads further ones, by id: a lead names nobody by id
     * @param nominations further ones, by id
     * @param rewards further ones, by code
     * @param reason stays in the ledger, so it names a document rather than a person
     */
    record Order(
            @Schema(example = "p05") @Nullable @Size(max = 60)
            String personId,

            @Nullable @Size(max = 200) List<@NotBlank @Size(max = 60) String> nominations,
            @Nullable @Size(max = 200) List<@NotBlank @Size(max = 60) String> leads,
            @Nullable @Size(max = 200) List<@NotBlank @Size(max = 40) String> rewards,
            @NotNull ErasureGround ground,
            @NotBlank @Size(max = 1000) String reason) {

        CoveredRecords named() {
            return new CoveredRecords(
                    given(nominations),
                    given(leads),
                    given(rewards).stream().map(Reward::idOf).toList(),
                    List.of());
        }

        private static List<String> given(@Nullable List<String> ids) {
            return Objects.requireNonNullElse(ids, List.of());
        }
    }

    /** @param reason stays in the ledger, so it names a document rather than a person */
    record OrderOfOne(
            @NotNull ErasureGround ground,
            @NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/api/erasures")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Order that everything about a person is erased (A4)",
            description = "Covers what bears the person's id and what is named besides. By an officer whom none of it"
                    + " concerns; nothing happens until a second one releases the order.")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> order(@Valid @RequestBody Order body, Act act) {
        String personId = body.personId() == null ? null : PersonId.canonical(body.personId());
        Receipt receipt = order(personId, body.named(), body.ground(), body.reason(), act);
        return Created.below(receipt.id(), receipt);
    }

    @PostMapping("/api/nominations/{id}/erasure")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Order that one nomination is erased, with the lead it came from (A4)",
            description = "The receipt names the order, which a second officer releases.")
    Receipt orderOfOne(@PathVariable String id, @Valid @RequestBody OrderOfOne body, Act act) {
        CoveredRecords one = new CoveredRecords(List.of(id), List.of(), List.of(), List.of());
        return order(null, one, body.ground(), body.reason(), act);
    }

    private Receipt order(
            @Nullable String personId, CoveredRecords named, ErasureGround ground, String reason, Act act) {
        records.refuseUnlessThere(named, act.actor());
        CoveredRecords covered = records.allOf(personId, named);
        String id = "erasure:" + act.newId("erasure");
        boolean concerned = records.concern(act.actor().id(), personId, covered);
        return commands.send(new OrderPersonErasure(id, personId, ground, reason, covered, concerned, act));
    }
}
