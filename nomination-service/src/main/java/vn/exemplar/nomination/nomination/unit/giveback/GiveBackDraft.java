package vn.exemplar.nomination.nomination.unit.giveback;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import java.util.stream.Stream;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Saved;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.UnitActed.DraftGivenBack;

/** What was signed off already is signed off no longer. */
record GiveBackDraft(String subject, String note, Act act) implements NominationDecision {

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        refuseUnless(nomination.exists(), Nomination::notFound);
        refuseUnless(nomination.isOf(act.actor().unit()), Nomination::ofAnotherUnit);
        refuseUnless(nomination.lifecycle().withTheUnit(), nomination::notOpenForRevision);
        refuseUnless(!nomination.nomineeErased(), () -> conflict("personal-data-erased", "A4"));
        DraftGivenBack back = new DraftGivenBack(subject, note, act.actor().id(), act.at());
        return Saved.events(nomination, act, Stream.of(back));
    }
}
