package vn.exemplar.review.review.secretary.openvoting;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.review.council.CouncilFacts;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.regulation.RegulationFacts;
import vn.exemplar.review.review.Review;
import vn.exemplar.review.review.keys.BallotKeys;
import vn.exemplar.review.session.CouncilSession;

@RestController
class OpenVotingApi {
    private final Commands commands;
    private final Streams streams;
    private final CouncilFacts councils;
    private final RegulationFacts regulations;
    private final BallotKeys keys;

    OpenVotingApi(
            Commands commands, Streams streams, CouncilFacts councils, RegulationFacts regulations, BallotKeys keys) {
        this.commands = commands;
        this.streams = streams;
        this.councils = councils;
        this.regulations = regulations;
        this.keys = keys;
    }

    @PostMapping("/api/sessions/{id}/items/{reviewId}/voting")
    @RolesAllowed("COUNCIL_SECRETARY")
    Receipt open(@PathVariable String id, @PathVariable String reviewId, Act act) {
        CouncilSession session = streams.state(CouncilSession.class, id);
        List<Seat> seated = councils.seatsOf(session.councilId(), act);
        session.requireSecretary(seated, act);
        session.requireItem(reviewId);
        int round = streams.state(Review.class, reviewId).results().rounds().size() + 1;
        return commands.send(new OpenVoting(
                reviewId,
                id,
                round,
                seated,
                session.attendance(),
                regulations
                        .version(session.regulationId(), session.regulationVersion())
                        .orElseThrow(),
                keys.prepare(reviewId, round).publicKey(),
                act));
    }
}
