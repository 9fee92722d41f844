package vn.exemplar.nomination.calendar.write.publishcalendar;

import java.util.List;
import java.util.Set;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.calendar.events.SpecialDay;

public final class ANewEditionChangesSomething {
    private ANewEditionChangesSomething() {}

    public static void check(int edition, List<SpecialDay> before, List<SpecialDay> now) {
        if (edition > 0 && Set.copyOf(before).equals(Set.copyOf(now))) {
            throw Refusal.conflict("calendar-unchanged", "G5").with("edition", edition);
        }
    }
}
