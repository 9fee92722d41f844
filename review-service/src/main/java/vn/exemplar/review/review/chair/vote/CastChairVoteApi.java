package vn.exemplar.review.review.chair.vote;

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
import vn.exemplar.review.council.CouncilFacts;
import vn.exemplar.review.council.Seat;

@RestController
class CastChairVoteApi {
    private final Commands commands;
    private final CouncilFacts councils;

    CastChairVoteApi(Commands commands, CouncilFacts councils) {
        this.commands = commands;
        this.councils = councils;
    }

    @PostMapping("/api/sessions/{id}/items/{reviewId}/chair-vote")
    @RolesAllowed({"COUNCIL_CHAIR", "COUNCIL_VICE_CHAIR"})
    Receipt cast(
            @PathVariable String id,
            @PathVariable String reviewId,
            @Valid @RequestBody ChairVoteRequest request,
            Act act) {
        Seat seat = Seat.require(councils.seatOf(act));
        boolean agrees = request.choice() == ChairChoice.AGREE;
        return commands.send(new CastChairVote(reviewId, id, seat, agrees, act));
    }

    record ChairVoteRequest(@NotNull ChairChoice choice) {}

    enum ChairChoice {
        AGREE,
        DISAGREE
    }
}
