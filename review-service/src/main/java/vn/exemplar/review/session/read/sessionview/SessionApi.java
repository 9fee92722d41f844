package vn.exemplar.review.session.read.sessionview;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.review.council.DayOfTheAct;
import vn.exemplar.review.council.OnlyTheSeatHeldThatDayCounts;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.council.read.seats.SeatsOfTheDay;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.regulation.read.regulationlist.RulesInForce;
import vn.exemplar.review.review.Electorate;
import vn.exemplar.review.review.VotingSeat;
import vn.exemplar.review.review.read.reviewlist.ReviewsForDoors;
import vn.exemplar.review.review.read.reviewlist.ReviewsForDoors.AgendaItem;

@RestController
class SessionApi {
    private final SessionViews sessions;
    private final SeatsOfTheDay seats;
    private final ReviewsForDoors reviews;
    private final RulesInForce rules;

    SessionApi(SessionViews sessions, SeatsOfTheDay seats, ReviewsForDoors reviews, RulesInForce rules) {
        this.sessions = sessions;
        this.seats = seats;
        this.reviews = reviews;
        this.rules = rules;
    }

    @GetMapping("/api/sessions/{id}")
    @RolesAllowed({
        "COUNCIL_CHAIR",
        "COUNCIL_VICE_CHAIR",
        "COUNCIL_SECRETARY",
        "COUNCIL_MEMBER",
        "STANDING_OFFICER",
        "AUDITOR"
    })
    SessionDetail one(@PathVariable String id, Act act) {
        SessionView session = sessions.find(id);
        List<Seat> ofTheDay = seats.allOf(session.councilId(), DayOfTheAct.of(act.at()));
        if (!act.actor().has("STANDING_OFFICER") && !act.actor().has("AUDITOR")) {
            OnlyTheSeatHeldThatDayCounts.require(ofTheDay.stream()
                    .filter(seat -> seat.memberId().equals(act.actor().id()))
                    .findFirst());
        }
        List<SessionDetail.Item> items = reviews.agenda(act.actor().id(), session.agenda()).stream()
                .map(item -> item(item, session, ofTheDay))
                .toList();
        return SessionDetail.of(session, items);
    }

    private SessionDetail.Item item(AgendaItem item, SessionView session, List<Seat> ofTheDay) {
        List<VotingSeat> voting = ofTheDay.stream()
                .filter(Seat::voting)
                .map(seat -> new VotingSeat(seat.memberId(), seat.role()))
                .toList();
        Electorate electorate =
                new Electorate(voting, session.attendance().present(), item.declarations(), item.nominee());
        RuleVersion pinned = item.rule();
        RuleVersion rule = pinned != null
                ? pinned
                : rules.version(session.regulationId(), session.regulationVersion())
                        .orElseThrow();
        return SessionDetail.Item.of(item, electorate, electorate.quorum(rule.rule()));
    }
}
