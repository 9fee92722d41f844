package vn.exemplar.nomination.nomination.clock.expire;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.nomination.Check;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.NominationEvent;
import vn.exemplar.nomination.nomination.NominationEvent.NominationExpired;

/** By the clock, so whatever it finds is no mistake of anyone: what is not overdue stays as it is. */
record ExpireNomination(String subject, Act act) implements NominationDecision {

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        Check check = nomination.check();
        LocalDate dueOn = check.dueOn();
        boolean overdue = nomination.lifecycle().awaitsSupplement() && check.overdueOn(Today.of(act));
        return dueOn == null || !overdue
                ? List.of()
                : List.of(new NominationExpired(subject, check.returns(), dueOn, act.at()));
    }
}
