package vn.exemplar.review.session.convene;

import static vn.exemplar.chassis.act.Refusal.exists;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.session.CouncilSession;
import vn.exemplar.review.session.SessionEvent;
import vn.exemplar.review.session.SessionEvent.SessionConvened;

/**
 * @param seated who holds a seat on the council that day
 * @param rule of the regulation, if it is in force that day
 * @param itemsExist whether every item of the agenda is there to be considered
 */
record ConveneSession(
        String subject,
        String councilId,
        String regulationId,
        Instant heldAt,
        String place,
        List<String> agenda,
        List<Seat> seated,
        Optional<RuleVersion> rule,
        boolean itemsExist,
        Act act)
        implements Decision<CouncilSession, SessionEvent> {

    @Override
    public List<SessionEvent> decide(CouncilSession session) {
        refuseUnless(!session.exists(), () -> exists("R7"));
        Seat.requireSecretary(seated, act);
        refuseUnless(
                rule.isPresent(),
                () -> unprocessable("regulation-not-in-force", "R1").with("regulation", regulationId));
        refuseUnless(itemsExist, () -> unprocessable("agenda-names-unknown-item", "R7"));
        refuseUnless(
                agenda.stream().distinct().count() == agenda.size(),
                () -> unprocessable("agenda-names-item-twice", "R7"));
        return List.of(new SessionConvened(
                subject, councilId, regulationId, rule.orElseThrow().version(), heldAt, place, agenda));
    }
}
