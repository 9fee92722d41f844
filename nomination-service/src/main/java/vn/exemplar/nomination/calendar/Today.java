package vn.exemplar.nomination.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import vn.exemplar.chassis.act.Act;

/** The calendar day of an act, where the department is. */
public final class Today {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Today() {}

    public static LocalDate of(Act act) {
        return LocalDate.ofInstant(act.at(), VIETNAM);
    }
}
