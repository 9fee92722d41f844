package vn.exemplar.nomination.nomination.office.release;

import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.NominationState;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.Conclusion;
import vn.exemplar.nomination.nomination.events.OfficeActed.HoldReleased;

record ReleaseHold(String subject, Conclusion conclusion, String reason, Act act) implements NominationDecision {

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        LocalDate issuedOn = conclusion.issuedOn();
        refuseUnless(nomination.exists(), Nomination::notFound);
        refuseUnless(!nomination.concerns(act.actor().id()), Nomination::involved);
        refuseUnless(
                nomination.state() == NominationState.HELD, () -> nomination.conflict("nomination-not-held", "N8"));
        refuseUnless(
                !issuedOn.isAfter(Today.of(act)),
                () -> unprocessable("conclusion-of-the-future", "N8").with("issuedOn", issuedOn.toString()));
        return List.of(new HoldReleased(
                subject,
                conclusion,
                reason,
                nomination.awaitedRound(),
                nomination.lifecycle().accepted(),
                act.actor().id(),
                act.at()));
    }
}
