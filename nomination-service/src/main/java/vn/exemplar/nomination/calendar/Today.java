package vn.exemplar.nomination.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.exemplar.chassis.act.Act;

/** The calendar day where the department is. */
public final class Today {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Today() {}

    /** The day of an act. */
    public static LocalDate of(Act act) {
        return of(act.at());
    }

    public static LocalDate of(Clock clock) {
        return of(clock.instant());
    }

    /** The day on which something happened. */
    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, VIETNAM);
    }
}
