package vn.exemplar.nomination.nomination.office.undohold;

import static vn.exemplar.chassis.act.Refusal.forbidden;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.Halt.Hold;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.NominationState;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.HoldReleased;

/** By a second officer: somebody else than who held the nomination. */
record UndoHold(String subject, String reason, Act act) implements NominationDecision {

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        String officer = act.actor().id();
        Hold hold = nomination.halt().hold();
        refuseUnless(nomination.exists(), Nomination::notFound);
        refuseUnless(!nomination.concerns(officer), Nomination::involved);
        refuseUnless(
                hold != null && nomination.state() == NominationState.HELD,
                () -> nomination.conflict("nomination-not-held", "N8"));
        refuseUnless(hold != null && !hold.by().equals(officer), () -> forbidden("second-officer-needed", "N8"));
        return List.of(new HoldReleased(
                subject,
                null,
                reason,
                nomination.awaitedRound(),
                nomination.lifecycle().accepted(),
                officer,
                act.at()));
    }
}
