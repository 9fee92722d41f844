package vn.exemplar.nomination.nomination.office.decideduplicate;

import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.OFFICE_IN_THE_UNIT;
import static vn.exemplar.nomination.nomination.Nominations.REWARD;
import static vn.exemplar.nomination.nomination.Nominations.none;

import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.EarlierCase;

public class DecideDuplicateTest {
    private static final Nominations N01 = Nominations.sample("N01");

    public static NominationDecision decide(String id, EarlierCase found, boolean duplicate, Act act) {
        return new DecideDuplicate(id, found, duplicate, "Đã đối chiếu hai bên", act);
    }

    @Test
    void the_office_decides_whether_an_earlier_case_is_repeated_N9() {
        for (boolean duplicate : new boolean[] {true, false}) {
            N01.asSubmitted().when(decide(N01.id(), REWARD, duplicate, OFFICE)).then(N01.decided(REWARD, duplicate));
        }
    }

    @Test
    void only_about_a_submitted_dossier_N7() {
        N01.asAccepted().when(decide(N01.id(), REWARD, false, OFFICE)).refused("dossier-not-under-check (N7)");
        N01.asDraft().when(decide(N01.id(), REWARD, false, OFFICE_IN_THE_UNIT)).refused("dossier-not-under-check (N7)");
    }

    @Test
    void a_draft_does_not_exist_for_the_office_N2() {
        N01.asDraft().when(decide(N01.id(), REWARD, false, OFFICE)).refused("nomination-not-found (N2)");
        none().when(decide(N01.id(), REWARD, false, OFFICE)).refused("nomination-not-found (N2)");
    }
}
