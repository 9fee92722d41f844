package vn.exemplar.nomination.nomination.office.sendback;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.Check;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.NominationEvent;
import vn.exemplar.nomination.nomination.NominationEvent.NominationReturned;

/**
 * @param dueOn last day of the supplement
 * @param mostRounds how often a dossier may be returned at most
 */
record ReturnNomination(String subject, @Nullable String note, LocalDate dueOn, int mostRounds, Act act)
        implements NominationDecision {

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        Check check = nomination.check();
        refuseUnless(nomination.mayBeSeenBy(act.actor()), Nomination::notFound);
        refuseUnless(nomination.underCheck(), nomination::notUnderCheck);
        refuseUnless(
                check.returns() < mostRounds,
                () -> conflict("supplement-rounds-used-up", "N7").with("most", mostRounds));
        return List.of(new NominationReturned(
                subject,
                check.returns() + 1,
                check.allDefects(nomination.draft().points()),
                note,
                dueOn,
                act.actor().id(),
                act.at()));
    }
}
