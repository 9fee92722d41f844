package vn.exemplar.nomination.nomination.office.hold;

import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.Lifecycle;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.NominationState;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationHeld;

/** @param reviewDecided whether the council has decided already */
record HoldNomination(String subject, Matter matter, String reason, boolean reviewDecided, Act act)
        implements NominationDecision {

    /** From its first submission until the council decides (N8). */
    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        Lifecycle lifecycle = nomination.lifecycle();
        boolean open = lifecycle.sent() && !lifecycle.over() && lifecycle.state() != NominationState.HELD;
        refuseUnless(nomination.exists(), Nomination::notFound);
        refuseUnless(!nomination.concerns(act.actor().id()), Nomination::involved);
        refuseUnless(open && !reviewDecided, () -> nomination.conflict("nomination-not-holdable", "N8"));
        return List.of(new NominationHeld(
                subject,
                matter.name(),
                reason,
                nomination.awaitedRound(),
                lifecycle.accepted(),
                act.actor().id(),
                act.at()));
    }
}
