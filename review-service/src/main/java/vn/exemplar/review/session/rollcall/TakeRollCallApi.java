package vn.exemplar.review.session.rollcall;

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
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.review.council.CouncilFacts;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.session.CouncilSession;

@RestController
class TakeRollCallApi {
    private final Commands commands;
    private final Streams streams;
    private final CouncilFacts councils;

    TakeRollCallApi(Commands commands, Streams streams, CouncilFacts councils) {
        this.commands = commands;
        this.streams = streams;
        this.councils = councils;
    }

    @PostMapping("/api/sessions/{id}/roll-call")
    @RolesAllowed("COUNCIL_SECRETARY")
    Receipt take(@PathVariable String id, @Valid @RequestBody RollCallRequest request, Act act) {
        List<Seat> seated =
                councils.seatsOf(streams.state(CouncilSession.class, id).councilId(), act);
        return commands.send(new TakeRollCall(id, request.present(), seated, act));
    }

    record RollCallRequest(@NotEmpty List<@NotBlank String> present) {}
}
