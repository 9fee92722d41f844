package vn.exemplar.nomination.nomination.office.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.none;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.NominationEvent;

public class TransferNominationTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final Act SUCCESSORS_HEAD = Acts.by("p05", "KHTC", "UNIT_HEAD");

    public static NominationDecision transfer(Nominations nomination, Act act) {
        return new TransferNomination(
                nomination.id(), nomination.unit(), true, "KHTC", true, "Đơn vị đã sáp nhập", act);
    }

    static Stream<Scenario<Nomination, NominationEvent>>
            a_nomination_of_a_unit_that_has_ended_goes_on_where_it_stood_N8() {
        return Stream.of(
                N01.asDraft(),
                N01.asSigned(),
                N01.asSubmitted(),
                N01.asReturned("1.G.01"),
                N01.asSubmitted().given(N01.held()),
                N01.asAccepted(),
                N01.asReturned("1.G.01").given(N01.expired()),
                N01.asAccepted().given(N01.withdrawn(true)));
    }

    @ParameterizedTest
    @MethodSource
    void a_nomination_of_a_unit_that_has_ended_goes_on_where_it_stood_N8(Scenario<Nomination, NominationEvent> before) {
        before.when(transfer(N01, OFFICE)).then(N01.transferred("KHTC"));
        Nomination after = before.given(N01.transferred("KHTC")).state();
        assertThat(after.lifecycle()).isEqualTo(before.state().lifecycle());
        assertThat(after.mayBeSeenBy(SUCCESSORS_HEAD.actor())).isTrue();
        assertThat(after.mayBeSeenBy(N01.head().actor())).isFalse();
    }

    @Test
    void a_unit_that_goes_on_keeps_its_nominations_N8() {
        N01.asSubmitted()
                .when(new TransferNomination(N01.id(), N01.unit(), false, "KHTC", true, "Nhầm", OFFICE))
                .refused("unit-goes-on (N8) {unit=TTCNTT}");
        N01.asSubmitted()
                .given(N01.transferred("KHTC"))
                .when(transfer(N01, OFFICE))
                .refused("unit-goes-on (N8)");
    }

    @Test
    void only_a_successor_goes_on_with_it_N8() {
        N01.asSubmitted()
                .when(new TransferNomination(N01.id(), N01.unit(), true, "BCVT", false, "Nhầm", OFFICE))
                .refused("unit-no-successor (N8) {unit=BCVT}");
    }

    @Test
    void what_was_never_drafted_is_not_found_N2() {
        none().when(transfer(N01, OFFICE)).refused("nomination-not-found (N2)");
    }
}
