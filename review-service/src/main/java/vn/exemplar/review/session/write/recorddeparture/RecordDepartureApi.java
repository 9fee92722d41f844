package vn.exemplar.review.session.write.recorddeparture;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.review.review.OnlyTheSecretaryRunsASession;

@RestController
class RecordDepartureApi {
    private final Commands commands;
    private final OnlyTheSecretaryRunsASession secretary;

    RecordDepartureApi(Commands commands, OnlyTheSecretaryRunsASession secretary) {
        this.commands = commands;
        this.secretary = secretary;
    }

    @PostMapping("/api/sessions/{id}/departures")
    @RolesAllowed("COUNCIL_SECRETARY")
    Receipt record(@PathVariable String id, @Valid @RequestBody DepartureRequest request, Act act) {
        secretary.admit(id, act);
        return commands.send(id, new RecordDeparture(id, request.memberId(), act), act);
    }

    record DepartureRequest(@NotBlank String memberId) {}
}
