package vn.exemplar.review.review.secretary.count;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.review.council.CouncilFacts;
import vn.exemplar.review.review.keys.BallotKeys;
import vn.exemplar.review.session.CouncilSession;

@RestController
class CountBallotsApi {
    private final Commands commands;
    private final Streams streams;
    private final CouncilFacts councils;
    private final BallotKeys keys;

    CountBallotsApi(Commands commands, Streams streams, CouncilFacts councils, BallotKeys keys) {
        this.commands = commands;
        this.streams = streams;
        this.councils = councils;
        this.keys = keys;
    }

    /** 200 with the receipt of the count, 204 when the round was counted before by another command. */
    @PostMapping("/api/sessions/{id}/items/{reviewId}/count")
    @RolesAllowed("COUNCIL_SECRETARY")
    ResponseEntity<Receipt> count(@PathVariable String id, @PathVariable String reviewId, Act act) {
        CouncilSession session = streams.state(CouncilSession.class, id);
        session.requireSecretary(councils.seatsOf(session.councilId(), act), act);
        return commands.carryOut(new CountBallots(reviewId, id, keys.opener(reviewId), act))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
