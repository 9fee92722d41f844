package vn.exemplar.review.review.write.openvoting;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.council.DayOfTheAct;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.council.read.seats.SeatsOfTheDay;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.regulation.read.regulationlist.RulesInForce;
import vn.exemplar.review.review.ConvenedSessions.KnownSession;
import vn.exemplar.review.review.OnlyTheSecretaryRunsASession;
import vn.exemplar.review.review.VotingSeat;
import vn.exemplar.review.review.keys.BallotKeys;
import vn.exemplar.review.review.read.reviewlist.ReviewsForDoors;

@RestController
class OpenVotingApi {
    private final Commands commands;
    private final OnlyTheSecretaryRunsASession secretary;
    private final SeatsOfTheDay seats;
    private final RulesInForce rules;
    private final ReviewsForDoors reviews;
    private final BallotKeys keys;

    OpenVotingApi(
            Commands commands,
            OnlyTheSecretaryRunsASession secretary,
            SeatsOfTheDay seats,
            RulesInForce rules,
            ReviewsForDoors reviews,
            BallotKeys keys) {
        this.commands = commands;
        this.secretary = secretary;
        this.seats = seats;
        this.rules = rules;
        this.reviews = reviews;
        this.keys = keys;
    }

    @PostMapping("/api/sessions/{id}/items/{reviewId}/voting")
    @RolesAllowed("COUNCIL_SECRETARY")
    Receipt open(@PathVariable String id, @PathVariable String reviewId, Act act) {
        KnownSession session = secretary.admit(id, act);
        if (!session.agenda().contains(reviewId)) {
            throw Refusal.notFound("item-not-on-agenda", "R7");
        }
        int round = reviews.roundsCounted(reviewId) + 1;
        OpenVoting command = new OpenVoting(
                reviewId,
                id,
                round,
                votingSeats(session, act),
                session.attendance(),
                convenedUnder(session),
                keys.prepare(reviewId, round).publicKey(),
                act);
        return commands.send(reviewId, command, act);
    }

    private List<VotingSeat> votingSeats(KnownSession session, Act act) {
        return seats.allOf(session.councilId(), DayOfTheAct.of(act.at())).stream()
                .filter(Seat::voting)
                .map(seat -> new VotingSeat(seat.memberId(), seat.role()))
                .toList();
    }

    private RuleVersion convenedUnder(KnownSession session) {
        return rules.version(session.regulationId(), session.regulationVersion())
                .orElseThrow();
    }
}
