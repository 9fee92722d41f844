package vn.exemplar.nomination.nomination.office.turndown;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.REWARD;
import static vn.exemplar.nomination.nomination.Nominations.none;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.NominationState;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.OfficeActed.Conclusion;
import vn.exemplar.nomination.nomination.office.turndown.TurnDown.Ground;

public class TurnDownTest {
    private static final Nominations N01 = Nominations.sample("N01");

    public static NominationDecision turnDown(String id, Act act) {
        return new TurnDown(id, Ground.INELIGIBLE, "Không đủ điều kiện", null, act);
    }

    public static NominationDecision violation(String id, Conclusion conclusion, Act act) {
        return new TurnDown(id, Ground.VIOLATION, "Có vi phạm", conclusion, act);
    }

    private static NominationDecision turnDown(Ground ground, @Nullable Conclusion conclusion) {
        return new TurnDown(N01.id(), ground, "Không đủ điều kiện", conclusion, OFFICE);
    }

    @Test
    void what_the_programme_does_not_provide_for_is_not_accepted_at_once_N7() {
        N01.asSubmitted().when(turnDown(Ground.INELIGIBLE, null)).then(N01.turnedDown("INELIGIBLE", 0, null));
        N01.asAccepted().when(turnDown(Ground.INELIGIBLE, null)).refused("dossier-not-under-check (N7)");
        N01.asDraft().when(turnDown(Ground.INELIGIBLE, null)).refused("nomination-not-found (N2)");
        none().when(turnDown(Ground.INELIGIBLE, null)).refused("nomination-not-found (N2)");
    }

    @Test
    void what_repeats_an_earlier_case_is_not_accepted_at_once_after_that_was_decided_N9() {
        N01.asSubmitted().when(turnDown(Ground.DUPLICATE, null)).refused("duplicate-not-confirmed (N9)");
        N01.asSubmitted()
                .given(N01.flagged(REWARD), N01.decided(REWARD, false))
                .when(turnDown(Ground.DUPLICATE, null))
                .refused("duplicate-not-confirmed (N9)");
        N01.asSubmitted()
                .given(N01.flagged(REWARD), N01.decided(REWARD, true))
                .when(turnDown(Ground.DUPLICATE, null))
                .then(N01.turnedDown("DUPLICATE", 0, null));
        N01.asAccepted().when(turnDown(Ground.DUPLICATE, null)).refused("dossier-not-under-check (N7)");
    }

    @Test
    void a_matter_that_ended_with_a_violation_ends_the_nomination_N8() {
        NominationDecision violation = turnDown(Ground.VIOLATION, N01.conclusion());
        N01.asSubmitted().given(N01.held()).when(violation).then(N01.turnedDown("VIOLATION", 0, N01.conclusion()));
        N01.asReturned("1.G.01")
                .given(N01.held(1, "2023-03-15T03:00:00Z"))
                .when(violation)
                .then(N01.turnedDown("VIOLATION", 1, N01.conclusion()));
        N01.asSubmitted().when(violation).refused("nomination-not-held (N8)");
        N01.asAccepted().given(N01.held()).when(violation).refused("nomination-not-held (N8)");
        var ended = N01.asSubmitted()
                .given(N01.held(), N01.turnedDown("VIOLATION", 0, N01.conclusion()))
                .state();
        assertThat(ended.state()).isEqualTo(NominationState.NOT_ACCEPTED);
        assertThat(ended.halt().hold()).isNull();
        assertThat(ended.halt().conclusion()).isEqualTo(N01.conclusion());
    }

    @Test
    void a_violation_was_concluded_by_then_N8() {
        Conclusion tomorrow = new Conclusion("07/KL-TTr", "Thanh tra Sở", LocalDate.of(2023, 3, 16), "kl.pdf", "ab");
        Conclusion today = new Conclusion("07/KL-TTr", "Thanh tra Sở", LocalDate.of(2023, 3, 15), "kl.pdf", "ab");
        N01.asSubmitted()
                .given(N01.held())
                .when(turnDown(Ground.VIOLATION, tomorrow))
                .refused("conclusion-of-the-future (N8)");
        N01.asSubmitted()
                .given(N01.held())
                .when(turnDown(Ground.VIOLATION, today))
                .then(N01.turnedDown("VIOLATION", 0, today));
        N01.asSubmitted()
                .given(N01.held())
                .when(turnDown(Ground.VIOLATION, null))
                .refused("conclusion-of-the-future (N8)");
    }
}
