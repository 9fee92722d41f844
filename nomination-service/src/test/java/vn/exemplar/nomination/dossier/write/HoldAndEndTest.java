package vn.exemplar.nomination.dossier.write;

import static org.hamcrest.Matchers.startsWith;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.dossier.events.Conclusion;
import vn.exemplar.nomination.dossier.events.DossierExpired;
import vn.exemplar.nomination.dossier.events.HoldReleased;
import vn.exemplar.nomination.dossier.write.expiredossier.ExpireDossier;
import vn.exemplar.nomination.dossier.write.holddossier.HoldDossier;
import vn.exemplar.nomination.dossier.write.holddossier.Matter;
import vn.exemplar.nomination.dossier.write.releasehold.ReleaseHold;
import vn.exemplar.nomination.dossier.write.withdrawnomination.OvertakeWithdrawal;
import vn.exemplar.nomination.dossier.write.withdrawnomination.WithdrawNomination;

class HoldAndEndTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final Act OFFICE = Acts.standingOffice();
    private static final String LATE = "2023-04-01T03:00:00Z";

    private final AggregateTestFixture<Dossier> dossier = new AggregateTestFixture<>(Dossier.class);

    @Test
    void the_unit_withdraws_until_the_council_has_decided_N8() {
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted())
                .when(withdrawal(false))
                .expectEvents(N01.withdrawn(false));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.accepted())
                .when(withdrawal(false))
                .expectEvents(N01.withdrawn(true));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.accepted())
                .when(withdrawal(true))
                .expectExceptionMessage(startsWith("nomination-no-longer-withdrawable (N8)"));
    }

    @Test
    void after_withdrawal_nothing_goes_on_N8() {
        dossier.given(N01.drafted(), N01.withdrawn(false))
                .when(N01.signOff(null, N01.head()))
                .expectExceptionMessage(startsWith("dossier-not-awaiting-sign-off (N4)"));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.withdrawn(false))
                .when(hold(false))
                .expectExceptionMessage(startsWith("nomination-not-holdable (N8)"));
        dossier.given(N01.drafted(), N01.withdrawn(false))
                .when(withdrawal(false))
                .expectExceptionMessage(startsWith("nomination-no-longer-withdrawable (N8)"));
    }

    @Test
    void a_council_that_had_decided_before_it_heard_of_the_withdrawal_keeps_the_nomination_N8() {
        OvertakeWithdrawal decided = new OvertakeWithdrawal(N01.id(), Acts.NOW, OFFICE);
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.accepted(), N01.withdrawn(true))
                .when(decided)
                .expectEvents(N01.withdrawalOvertaken());
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.accepted(), N01.withdrawn(true))
                .andGiven(N01.withdrawalOvertaken())
                .when(decided)
                .expectNoEvents();
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.accepted())
                .when(decided)
                .expectNoEvents();
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.withdrawn(false))
                .when(decided)
                .expectNoEvents();
    }

    @Test
    void a_sent_nomination_is_held_while_a_matter_is_open_N8() {
        dossier.given(N01.drafted())
                .when(hold(false))
                .expectExceptionMessage(startsWith("nomination-not-holdable (N8)"));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted())
                .when(hold(false))
                .expectEvents(N01.held());
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.accepted())
                .when(hold(true))
                .expectExceptionMessage(startsWith("nomination-not-holdable (N8)"));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.held())
                .when(hold(false))
                .expectExceptionMessage(startsWith("nomination-not-holdable (N8)"));
    }

    @Test
    void a_held_nomination_is_not_considered_N8() {
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.marked(0), N01.held())
                .when(N01.accept())
                .expectExceptionMessage(startsWith("dossier-not-under-check (N7)"));
    }

    @Test
    void it_goes_on_where_it_stood_with_the_competent_conclusion_N8() {
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.marked(0), N01.held())
                .when(release(OFFICE))
                .expectEvents(N01.released(null));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.marked(0), N01.held())
                .andGiven(N01.released(null))
                .when(N01.accept())
                .expectEvents(N01.accepted());
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted())
                .when(release(OFFICE))
                .expectExceptionMessage(startsWith("nomination-not-held (N8)"));
    }

    @Test
    void a_conclusion_was_issued_by_then_N8() {
        Conclusion tomorrow =
                new Conclusion("07/KL-TTr", "Thanh tra Sở", LocalDate.of(2023, 3, 16), "kl.pdf", "ab".repeat(32));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.held())
                .when(new ReleaseHold(N01.id(), tomorrow, "Xong", WorkingDays.WEEKENDS_ONLY, OFFICE))
                .expectExceptionMessage(startsWith("conclusion-of-the-future (N8)"));
    }

    @Test
    void the_due_date_of_a_supplement_pauses_with_the_hold_G5_N8() {
        LocalDate twelveWorkingDaysOn = LocalDate.of(2023, 4, 19);
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.marked(0, "1.G.01"))
                .andGiven(N01.returned(1, "1.G.01"), N01.held())
                .when(release(at("2023-04-03T03:00:00Z", OFFICE)))
                .expectEvents(new HoldReleased(
                        N01.id(),
                        N01.conclusion(),
                        "Không có vi phạm",
                        twelveWorkingDaysOn,
                        false,
                        "p10",
                        Instant.parse("2023-04-03T03:00:00Z")));
    }

    @Test
    void a_supplement_that_does_not_come_in_time_ends_the_nomination_once_N8() {
        ExpireDossier late = new ExpireDossier(N01.id(), at(LATE, OFFICE));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.returned(1, "1.G.01"))
                .when(late)
                .expectEvents(new DossierExpired(N01.id(), 1, Nominations.DUE, Instant.parse(LATE)));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.returned(1, "1.G.01"), N01.expired())
                .when(late)
                .expectNoEvents();
    }

    @Test
    void what_is_in_time_held_or_sent_does_not_expire_N8() {
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.returned(1, "1.G.01"))
                .when(new ExpireDossier(N01.id(), at("2023-03-31T16:59:00Z", OFFICE)))
                .expectNoEvents();
        ExpireDossier late = new ExpireDossier(N01.id(), at(LATE, OFFICE));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.returned(1, "1.G.01"), N01.held())
                .when(late)
                .expectNoEvents();
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.returned(1, "1.G.01"))
                .andGiven(N01.signedOff(), N01.supplementSent(1))
                .when(late)
                .expectNoEvents();
    }

    @Test
    void a_supplement_after_its_last_day_is_too_late_N8() {
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.returned(1, "1.G.01"), N01.signedOff())
                .when(N01.submit(at(LATE, N01.head()), N01.window()))
                .expectExceptionMessage(startsWith("supplement-too-late (N8)"));
    }

    private static WithdrawNomination withdrawal(boolean decided) {
        return new WithdrawNomination(N01.id(), "Đơn vị đề nghị rút", decided, N01.head());
    }

    private static HoldDossier hold(boolean decided) {
        return new HoldDossier(N01.id(), Matter.INSPECTION, "Thông báo thanh tra 12/TB-TTr", decided, OFFICE);
    }

    private static ReleaseHold release(Act act) {
        return new ReleaseHold(N01.id(), N01.conclusion(), "Không có vi phạm", WorkingDays.WEEKENDS_ONLY, act);
    }

    private static Act at(String time, Act act) {
        return new Act(
                act.actor(),
                act.role(),
                Instant.parse(time),
                act.commandId(),
                act.fingerprint(),
                act.door(),
                act.correlationId(),
                act.cause());
    }
}
