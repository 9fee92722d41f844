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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

    @PostMapping("/api/erasures")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Erase everything about a person, by one order (A4)",
            description =
                    "Covers what bears the person's id and what is named besides. Cannot be taken back; the erasure"
                            + " follows by itself, within seconds. The order itself says what came of each record.")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> order(@Valid @RequestBody Order body, Act act) {
        String id = "erasure:" + act.newId("erasure");
        String personId = body.personId();
        CoveredRecords found = personId == null ? CoveredRecords.NONE : records.allOf(personId);
        CoveredRecords covered = and(found, records.existing(body.named()));
        OrderPersonErasure command = new OrderPersonErasure(id, personId, body.ground(), body.reason(), covered, act);
        return Created.below(id, commands.send(command));
    }

    private static CoveredRecords and(CoveredRecords found, CoveredRecords named) {
        return new CoveredRecords(
                union(found.nominations(), named.nominations()),
                union(found.leads(), named.leads()),
                union(found.rewards(), named.rewards()),
                found.delegations());
    }

    private static List<String> union(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
    }
}
