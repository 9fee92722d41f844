package vn.exemplar.review.session.write.takerollcall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.review.council.DayOfTheAct;
import vn.exemplar.review.council.read.seats.SeatsOfTheDay;
import vn.exemplar.review.review.ConvenedSessions.KnownSession;
import vn.exemplar.review.review.OnlyTheSecretaryRunsASession;

@RestController
class TakeRollCallApi {
    private final Commands commands;
    private final OnlyTheSecretaryRunsASession secretary;
    private final SeatsOfTheDay seats;

    TakeRollCallApi(Commands commands, OnlyTheSecretaryRunsASession secretary, SeatsOfTheDay seats) {
        this.commands = commands;
        this.secretary = secretary;
        this.seats = seats;
    }

    @PostMapping("/api/sessions/{id}/roll-call")
    @RolesAllowed("COUNCIL_SECRETARY")
    Receipt take(@PathVariable String id, @Valid @RequestBody RollCallRequest request, Act act) {
        KnownSession session = secretary.admit(id, act);
        TakeRollCall command = new TakeRollCall(
                id, request.present(), seats.members(session.councilId(), DayOfTheAct.of(act.at())), act);
        return commands.send(id, command, act);
    }

    record RollCallRequest(@NotEmpty List<@NotBlank String> present) {}
}
