package vn.exemplar.review.review.write.castchairvote;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.review.council.DayOfTheAct;
import vn.exemplar.review.council.OnlyTheSeatHeldThatDayCounts;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.council.read.seats.SeatsOfTheDay;

@RestController
class CastChairVoteApi {
    private final Commands commands;
    private final SeatsOfTheDay seats;

    CastChairVoteApi(Commands commands, SeatsOfTheDay seats) {
        this.commands = commands;
        this.seats = seats;
    }

    @PostMapping("/api/sessions/{id}/items/{reviewId}/chair-vote")
    @RolesAllowed({"COUNCIL_CHAIR", "COUNCIL_VICE_CHAIR"})
    Receipt cast(
            @PathVariable String id,
            @PathVariable String reviewId,
            @Valid @RequestBody ChairVoteRequest request,
            Act act) {
        Seat seat = OnlyTheSeatHeldThatDayCounts.require(seats.of(act.actor().id(), DayOfTheAct.of(act.at())));
        boolean agrees = request.choice() == ChairChoice.AGREE;
        return commands.send(reviewId, new CastChairVote(reviewId, id, seat, agrees, act), act);
    }

    record ChairVoteRequest(@NotNull ChairChoice choice) {}

    enum ChairChoice {
        AGREE,
        DISAGREE
    }
}
