package vn.exemplar.nomination.nomination.clock.expire;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.Check;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.ServiceActed.NominationExpired;

/**
 * By the clock, so whatever it finds is no mistake of anyone: what is not awaited any more, or has been given more time
 * meanwhile, stays as it is.
 *
 * @param timeLimit that is exceeded
 * @param workingDays that it had
 * @param dueOn its last day
 */
record ExpireNomination(String subject, String timeLimit, int workingDays, LocalDate dueOn, Act act)
        implements NominationDecision {
    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        Check check = nomination.check();
        boolean awaited = nomination.lifecycle().awaitsSupplement()
                && timeLimit.equals(Check.supplement(subject, check.returns()));
        return awaited && workingDays == check.workingDays()
                ? List.of(new NominationExpired(subject, check.returns(), dueOn, act.at()))
                : List.of();
    }
}
