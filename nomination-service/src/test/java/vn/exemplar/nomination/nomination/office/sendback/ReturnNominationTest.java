package vn.exemplar.nomination.nomination.office.sendback;

import static vn.exemplar.nomination.nomination.Nominations.CALENDAR;
import static vn.exemplar.nomination.nomination.Nominations.DAYS;
import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.OFFICE_IN_THE_UNIT;
import static vn.exemplar.nomination.nomination.Nominations.REWARD;
import static vn.exemplar.nomination.nomination.Nominations.at;
import static vn.exemplar.nomination.nomination.Nominations.none;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.OfficeActed.Defect;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationReturned;

public class ReturnNominationTest {
    private static final Nominations N01 = Nominations.sample("N01");

    public static NominationDecision sendBack(String id, WorkingDays calendar, int mostRounds, Act act) {
        return new ReturnNomination(id, "Bổ sung một lần", DAYS, calendar, mostRounds, act);
    }

    public static NominationDecision sendBack(String id) {
        return sendBack(id, CALENDAR, 2, OFFICE);
    }

    @Test
    void a_return_follows_the_whole_check_and_names_every_defect_N7() {
        N01.asSubmitted().when(sendBack(N01.id())).refused("check-not-finished (N7)");
        N01.asMarked().when(sendBack(N01.id())).refused("nothing-to-mend (N7)");
        N01.asMarked("1.G.01", "1.G.04").when(sendBack(N01.id())).then(N01.returned(1, "1.G.01", "1.G.04"));
    }

    @Test
    void a_part_that_failed_is_named_as_a_part_N7() {
        Defect letter = new Defect(null, "SUBMISSION_LETTER", "Thiếu minh chứng");
        N01.asMarked("SUBMISSION_LETTER").when(sendBack(N01.id())).then(returned(letter));
    }

    @Test
    void a_confirmed_duplicate_is_a_defect_of_the_return_N7_N9() {
        N01.asSubmitted()
                .given(N01.flagged(REWARD), N01.marked(0))
                .when(sendBack(N01.id()))
                .refused("check-not-finished (N7)");
        N01.asSubmitted()
                .given(N01.flagged(REWARD), N01.marked(0), N01.decided(REWARD, true))
                .when(sendBack(N01.id()))
                .then(returned(new Defect(null, null, "Đã đối chiếu hai bên")));
    }

    @Test
    void a_dossier_is_returned_as_often_as_the_programme_says_N7() {
        N01.asSupplementedTwice("1.G.01").when(sendBack(N01.id())).refused("supplement-rounds-used-up (N7)");
        N01.asMarked("1.G.01").when(sendBack(N01.id(), CALENDAR, 0, OFFICE)).refused("supplement-rounds-used-up (N7)");
        N01.asMarked("1.G.01").when(sendBack(N01.id(), CALENDAR, 1, OFFICE)).then(N01.returned(1, "1.G.01"));
    }

    @Test
    void no_last_day_is_guessed_in_a_year_without_a_calendar_G5_N7() {
        Act endOfYear = at("2023-12-20T03:00:00Z", OFFICE);
        WorkingDays both = new WorkingDays(Map.of(2023, 1, 2024, 1), Set.of(), Set.of());
        N01.asMarked("1.G.01")
                .when(sendBack(N01.id(), CALENDAR, 2, endOfYear))
                .refused("calendar-not-published (G5) {year=2024}");
        N01.asMarked("1.G.01")
                .when(sendBack(N01.id(), WorkingDays.WEEKENDS_ONLY, 2, OFFICE))
                .refused("calendar-not-published (G5) {year=2023}");
        N01.asMarked("1.G.01").when(sendBack(N01.id(), both, 2, endOfYear)).event();
    }

    @Test
    void only_a_submitted_dossier_is_returned_N7() {
        N01.asAccepted().when(sendBack(N01.id())).refused("dossier-not-under-check (N7)");
        N01.asDraft().when(sendBack(N01.id(), CALENDAR, 2, OFFICE_IN_THE_UNIT)).refused("dossier-not-under-check (N7)");
    }

    @Test
    void a_draft_does_not_exist_for_the_office_N2() {
        N01.asDraft().when(sendBack(N01.id())).refused("nomination-not-found (N2)");
        none().when(sendBack(N01.id())).refused("nomination-not-found (N2)");
    }

    private static NominationReturned returned(Defect defect) {
        return new NominationReturned(
                N01.id(), N01.unit(), 1, List.of(defect), "Bổ sung một lần", DAYS, "p10", Acts.NOW);
    }
}
