package vn.exemplar.nomination.erasure.withdraw;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.erasure.ErasureEvents.ID;
import static vn.exemplar.nomination.erasure.ErasureEvents.none;
import static vn.exemplar.nomination.erasure.ErasureEvents.ordered;
import static vn.exemplar.nomination.erasure.ErasureEvents.released;
import static vn.exemplar.nomination.erasure.ErasureEvents.withdrawn;

import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.Acts;

class WithdrawPersonErasureTest {
    private static final WithdrawPersonErasure WITHDRAW =
            new WithdrawPersonErasure(ID, "Nhầm người", Acts.standingOffice());

    @Test
    void whoever_gave_an_order_takes_it_back_before_it_is_released_A4() {
        none().given(ordered()).when(WITHDRAW).then(withdrawn());
        none().given(ordered(), released()).when(WITHDRAW).refused("erasure-not-awaiting-release (A4)");
        none().given(ordered(), withdrawn()).when(WITHDRAW).refused("erasure-not-awaiting-release (A4)");
        none().when(WITHDRAW).refused("erasure-not-found (A4)");
    }

    @Test
    void nobody_takes_back_the_order_of_another_A4() {
        Refusal refusal = none().given(ordered())
                .when(new WithdrawPersonErasure(ID, "Nhầm người", Acts.by("p03", "VPS", "STANDING_OFFICER")))
                .refusal();
        assertThat(refusal.code()).isEqualTo("erasure-of-another-officer");
        assertThat(refusal.recorded()).isTrue();
    }
}
