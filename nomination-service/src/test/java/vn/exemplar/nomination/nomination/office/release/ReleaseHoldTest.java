package vn.exemplar.nomination.nomination.office.release;

import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.none;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.Conclusion;
import vn.exemplar.nomination.nomination.events.OfficeActed.HoldReleased;

public class ReleaseHoldTest {
    private static final Nominations N01 = Nominations.sample("N01");

    public static NominationDecision release(String id, Conclusion conclusion, Act act) {
        return new ReleaseHold(id, conclusion, "Không có vi phạm", act);
    }

    private static NominationDecision release(Act act) {
        return release(N01.id(), N01.conclusion(), act);
    }

    @Test
    void it_goes_on_where_it_stood_with_the_competent_conclusion_N8() {
        N01.asMarked().given(N01.held()).when(release(OFFICE)).then(N01.released(0));
        N01.asSubmitted().when(release(OFFICE)).refused("nomination-not-held (N8)");
    }

    @Test
    void the_council_hears_of_the_release_of_what_it_has_N8() {
        N01.asAccepted()
                .given(N01.held())
                .when(release(OFFICE))
                .then(new HoldReleased(N01.id(), N01.conclusion(), "Không có vi phạm", 0, true, "p10", Acts.NOW));
    }

    @Test
    void a_conclusion_was_issued_by_then_N8() {
        N01.asSubmitted()
                .given(N01.held())
                .when(release(N01.id(), issued(LocalDate.of(2023, 3, 16)), OFFICE))
                .refused("conclusion-of-the-future (N8)");
        N01.asSubmitted()
                .given(N01.held())
                .when(release(N01.id(), issued(LocalDate.of(2023, 3, 15)), OFFICE))
                .event();
    }

    @Test
    void the_supplement_that_stood_still_is_awaited_again_G5_N8() {
        for (NominationEvent since : List.of(N01.supplementExtended(1), N01.signedOff())) {
            N01.asReturned("1.G.01")
                    .given(since, N01.held(1, "2023-03-15T03:00:00Z"))
                    .when(release(OFFICE))
                    .then(N01.released(1));
        }
        N01.asReturned("1.G.01")
                .given(N01.signedOff(), N01.supplementSent(1), N01.held())
                .when(release(OFFICE))
                .then(N01.released(0));
    }

    @Test
    void what_was_never_drafted_is_not_found_N2() {
        none().when(release(OFFICE)).refused("nomination-not-found (N2)");
    }

    private static Conclusion issued(LocalDate day) {
        return new Conclusion("07/KL-TTr", "Thanh tra Sở", day, "kl.pdf", "ab".repeat(32));
    }
}
