package vn.exemplar.review.review.list;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.review.council.CouncilFacts;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.regulation.RegulationFacts;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.review.Electorate;
import vn.exemplar.review.session.CouncilSession;
import vn.exemplar.review.session.list.SessionViews;

@RestController
@FromView({"View_Sessions", "View_Reviews"})
class SessionApi {
    private final SessionViews sessions;
    private final ReviewViews reviews;
    private final CouncilFacts councils;
    private final RegulationFacts regulations;

    SessionApi(SessionViews sessions, ReviewViews reviews, CouncilFacts councils, RegulationFacts regulations) {
        this.sessions = sessions;
        this.reviews = reviews;
        this.councils = councils;
        this.regulations = regulations;
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
        CouncilSession session = sessions.find(id).orElseThrow(() -> Refusal.notFound("session-unknown", "R7"));
        Actor reader = act.actor();
        List<Seat> seated = councils.seatsOf(session.councilId(), act);
        if (!reader.has("STANDING_OFFICER") && !reader.has("AUDITOR")) {
            Seat.require(seated.stream()
                    .filter(seat -> seat.memberId().equals(reader.id()))
                    .findFirst());
        }
        List<SessionDetail.Item> items = reviews.agenda(reader.id(), session.agenda()).stream()
                .map(item -> item(item, session, seated))
                .toList();
        return SessionDetail.of(id, session, items);
    }

    private SessionDetail.Item item(ReviewView item, CouncilSession session, List<Seat> seated) {
        Electorate electorate =
                item.review().electorate(seated, session.attendance().present());
        RuleVersion pinned = item.review().rule();
        RuleVersion rule = pinned != null
                ? pinned
                : regulations
                        .version(session.regulationId(), session.regulationVersion())
                        .orElseThrow();
        return SessionDetail.Item.of(item, electorate, electorate.quorum(rule.rule()));
    }
}
