package vn.exemplar.nomination.nomination.office.extend;

import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.none;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Nominations;

public class ExtendSubmissionTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 15);
    private static final LocalDate DAY = LocalDate.of(2023, 3, 20);

    public static NominationDecision extend(String id, LocalDate lastDay, Act act) {
        return new ExtendSubmission(id, lastDay, "Bão lũ", act);
    }

    @Test
    void the_office_extends_what_is_not_sent_to_a_day_to_come_N5() {
        N01.asDraft().when(extend(N01.id(), DAY, OFFICE)).then(N01.extended(DAY));
        N01.asSigned().when(extend(N01.id(), TODAY, OFFICE)).then(N01.extended(TODAY));
        N01.asDraft().when(extend(N01.id(), TODAY.minusDays(1), OFFICE)).refused("extension-over (N5)");
    }

    @Test
    void what_was_sent_or_withdrawn_is_not_extended_N5() {
        N01.asSubmitted().when(extend(N01.id(), DAY, OFFICE)).refused("nomination-already-sent (N5)");
        N01.asReturned("1.G.01").when(extend(N01.id(), DAY, OFFICE)).refused("nomination-already-sent (N5)");
        N01.asDraft()
                .given(N01.withdrawn(false))
                .when(extend(N01.id(), DAY, OFFICE))
                .refused("nomination-already-sent (N5)");
    }

    @Test
    void what_was_never_drafted_is_not_found_N2() {
        none().when(extend(N01.id(), DAY, OFFICE)).refused("nomination-not-found (N2)");
    }
}
