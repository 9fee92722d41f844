package vn.exemplar.nomination.nomination.unit.withdraw;

import static vn.exemplar.chassis.act.Refusal.forbidden;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.Lifecycle;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.NominationState;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationWithdrawn;

/** @param reviewDecided whether the council has decided already */
record WithdrawNomination(String subject, String reason, boolean reviewDecided, Act act) implements NominationDecision {

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        Lifecycle lifecycle = nomination.lifecycle();
        refuseUnless(nomination.exists(), Nomination::notFound);
        refuseUnless(nomination.isOf(act.actor().unit()), Nomination::ofAnotherUnit);
        refuseUnless(
                act.actor().has("UNIT_HEAD") || isOwnDraft(nomination),
                () -> forbidden("no-authority-to-withdraw", "N8"));
        refuseUnless(
                !lifecycle.over() && !reviewDecided,
                () -> nomination.conflict("nomination-no-longer-withdrawable", "N8"));
        return List.of(new NominationWithdrawn(
                subject,
                reason,
                lifecycle.sent(),
                nomination.awaitedRound(),
                lifecycle.accepted(),
                act.actor().id(),
                act.at()));
    }

    private boolean isOwnDraft(Nomination nomination) {
        return nomination.state() == NominationState.DRAFT
                && nomination.draft().draftedBy().equals(act.actor().id());
    }
}
