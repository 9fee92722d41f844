package vn.exemplar.nomination.erasure.release;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.nomination.erasure.PersonErasure;
import vn.exemplar.nomination.erasure.RecordsOfPerson;

@RestController
class ReleasePersonErasureApi {
    private final Streams streams;
    private final RecordsOfPerson records;
    private final Commands commands;

    ReleasePersonErasureApi(Streams streams, RecordsOfPerson records, Commands commands) {
        this.streams = streams;
        this.records = records;
        this.commands = commands;
    }

    @PostMapping("/api/erasures/{id}/release")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Have an order to erase a person carried out (A4)",
            description = "By a second officer, whom none of the records concerns. Cannot be taken back; the erasure"
                    + " follows by itself, within seconds.")
    Receipt release(@PathVariable String id, Act act) {
        PersonErasure order = streams.state(PersonErasure.class, id);
        boolean concerned = records.concern(act.actor().id(), order.personId(), order.covered());
        return commands.send(new ReleasePersonErasure(id, concerned, act));
    }
}
