package vn.exemplar.nomination.nomination.office.undoturndown;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.forbidden;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.NominationState;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.NonAcceptanceUndone;

/** By a second officer: somebody else than who decided not to accept it. What a competent body concluded stands. */
record UndoNonAcceptance(String subject, String reason, Act act) implements NominationDecision {

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        String officer = act.actor().id();
        refuseUnless(nomination.mayBeSeenBy(act.actor()), Nomination::notFound);
        refuseUnless(!nomination.concerns(officer), Nomination::involved);
        refuseUnless(
                nomination.state() == NominationState.NOT_ACCEPTED
                        && !nomination.check().endedBy().isEmpty(),
                () -> nomination.conflict("non-acceptance-stands", "N7"));
        refuseUnless(!nomination.nomineeErased(), () -> conflict("personal-data-erased", "A4"));
        refuseUnless(!nomination.check().endedBy().equals(officer), () -> forbidden("second-officer-needed", "N7"));
        return List.of(new NonAcceptanceUndone(subject, reason, officer, act.at()));
    }
}
