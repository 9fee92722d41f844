package vn.exemplar.nomination.programme.write.closeprogramme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.programme.write.NominationWindowTerms;

/** Windows are ended or cancelled with a reason of their own before the programme closes (G1, N5). */
public final class NoWindowIsOpenAtTheEnd {
    private NoWindowIsOpenAtTheEnd() {}

    public static void check(Map<String, NominationWindowTerms> windows, LocalDate today) {
        List<String> open = windows.entrySet().stream()
                .filter(window -> !window.getValue().over(today))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.conflict("programme-window-open", "G1").with("windows", open);
        }
    }
}
