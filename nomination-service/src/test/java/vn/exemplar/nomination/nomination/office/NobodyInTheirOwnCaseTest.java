package vn.exemplar.nomination.nomination.office;

import static vn.exemplar.nomination.nomination.Nominations.CALENDAR;
import static vn.exemplar.nomination.nomination.Nominations.REWARD;
import static vn.exemplar.nomination.nomination.office.accept.AcceptNominationTest.accept;
import static vn.exemplar.nomination.nomination.office.decideduplicate.DecideDuplicateTest.decide;
import static vn.exemplar.nomination.nomination.office.endcheck.EndCheckTest.endCheck;
import static vn.exemplar.nomination.nomination.office.extend.ExtendSubmissionTest.extend;
import static vn.exemplar.nomination.nomination.office.hold.HoldNominationTest.hold;
import static vn.exemplar.nomination.nomination.office.mark.MarkChecklistTest.mark;
import static vn.exemplar.nomination.nomination.office.release.ReleaseHoldTest.release;
import static vn.exemplar.nomination.nomination.office.sendback.ReturnNominationTest.sendBack;
import static vn.exemplar.nomination.nomination.office.transfer.TransferNominationTest.transfer;
import static vn.exemplar.nomination.nomination.office.turndown.TurnDownTest.turnDown;
import static vn.exemplar.nomination.nomination.office.undohold.UndoHoldTest.undoHold;
import static vn.exemplar.nomination.nomination.office.undoturndown.UndoNonAcceptanceTest.undoNonAcceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.OfficeActed.Mark;

/** Whoever wrote a nomination, signed it or is its nominee does nothing for the office in that case. */
class NobodyInTheirOwnCaseTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final Nominations OF_A_PERSON = Nominations.sample("N03");

    static Stream<Act> those_who_wrote_or_signed_it_do_nothing_for_the_office_N4() {
        return Stream.of(N01.officerId(), N01.headId()).map(NobodyInTheirOwnCaseTest::officer);
    }

    @ParameterizedTest
    @MethodSource
    void those_who_wrote_or_signed_it_do_nothing_for_the_office_N4(Act concerned) {
        String id = N01.id();
        Mark passed = new Mark("1.G.01", "PASS", "Đạt");
        N01.asSigned().when(extend(id, LocalDate.of(2023, 4, 1), concerned)).refused("involved-in-nomination (N4)");
        for (var act : List.of(
                accept(N01, List.of(), concerned),
                decide(id, REWARD, false, concerned),
                endCheck(id, 0, concerned),
                hold(id, false, concerned),
                mark(id, List.of(passed), concerned),
                turnDown(id, concerned),
                transfer(N01, concerned),
                sendBack(id, CALENDAR, 2, concerned))) {
            N01.asMarked("1.G.01").when(act).refused("involved-in-nomination (N4)");
        }
        N01.asMarked()
                .given(N01.held())
                .when(release(id, N01.conclusion(), concerned))
                .refused("involved-in-nomination (N4)");
    }

    @ParameterizedTest
    @MethodSource("those_who_wrote_or_signed_it_do_nothing_for_the_office_N4")
    void nor_do_they_put_a_mistake_of_the_office_right_N4(Act concerned) {
        N01.asMarked().given(N01.held()).when(undoHold(N01.id(), concerned)).refused("involved-in-nomination (N4)");
        N01.asMarked()
                .given(N01.turnedDown("INELIGIBLE", 0, null))
                .when(undoNonAcceptance(N01.id(), concerned))
                .refused("involved-in-nomination (N4)");
    }

    @ParameterizedTest
    @MethodSource("nominees")
    void a_nominee_does_nothing_for_the_office_N4(Act nominee) {
        OF_A_PERSON.asSubmitted().when(hold(OF_A_PERSON.id(), false, nominee)).refused("involved-in-nomination (N4)");
    }

    static Stream<Act> nominees() {
        return Stream.of(
                officer(Objects.requireNonNull(OF_A_PERSON.content().subject().personId())));
    }

    private static Act officer(String person) {
        return Acts.by(person, "VPS", "STANDING_OFFICER");
    }
}
