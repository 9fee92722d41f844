package vn.exemplar.nomination.programme.write.changenominationwindow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.programme.write.NominationWindowTerms;

/** What was taken in a window that is over was taken rightly; nor does a window end before today (N5). */
public final class AWindowIsChangedBeforeItIsOver {
    private AWindowIsChangedBeforeItIsOver() {}

    public static void check(@Nullable NominationWindowTerms present, Act act) {
        if (present == null) {
            throw Refusal.notFound("window-not-found", "N5");
        }
        if (present.over(Today.of(act))) {
            throw Refusal.conflict("window-over", "N5").with("to", present.to().toString());
        }
    }

    public static void check(@Nullable NominationWindowTerms present, NominationWindowTerms next, Act act) {
        check(present, act);
        LocalDate today = Today.of(act);
        if (next.over(today)) {
            throw Refusal.unprocessable("window-ends-in-the-past", "N5").with("today", today.toString());
        }
    }
}
