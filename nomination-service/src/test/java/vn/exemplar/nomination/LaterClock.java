package vn.exemplar.nomination;

import java.time.Clock;
import java.time.Duration;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.ledger.LedgerBook;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.nomination.calendar.CalendarFacts;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.CheckTimeLimit;

/** The service's clock on another day: what it says of a time limit, the service follows. */
public record LaterClock(LedgerBook ledger, Commands commands, CalendarFacts calendars) {
    public void look(String timeLimit, Duration ahead) {
        OwnActs acts = new OwnActs(ledger, Clock.offset(Clock.systemUTC(), ahead), "nomination-service");
        commands.carryOut(
                new CheckTimeLimit(timeLimit, calendars.workingDays(), acts.byTheClock(timeLimit + ahead, "a test")));
    }
}
