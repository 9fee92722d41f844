package vn.exemplar.nomination.erasure.release;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.erasure.ErasureEvents.ID;
import static vn.exemplar.nomination.erasure.ErasureEvents.erased;
import static vn.exemplar.nomination.erasure.ErasureEvents.none;
import static vn.exemplar.nomination.erasure.ErasureEvents.ordered;
import static vn.exemplar.nomination.erasure.ErasureEvents.released;
import static vn.exemplar.nomination.erasure.ErasureEvents.withdrawn;

import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.Acts;

class ReleasePersonErasureTest {
    private static final Act SECOND = Acts.by("p03", "VPS", "STANDING_OFFICER");
    private static final ReleasePersonErasure RELEASE = new ReleasePersonErasure(ID, false, SECOND);

    @Test
    void a_second_officer_releases_an_order_A4() {
        none().given(ordered()).when(RELEASE).then(released());
    }

    @Test
    void whoever_ordered_an_erasure_does_not_release_it_A4() {
        Refusal refusal = none().given(ordered())
                .when(new ReleasePersonErasure(ID, false, Acts.standingOffice()))
                .refusal();
        assertThat(refusal.code()).isEqualTo("erasure-needs-second-officer");
        assertThat(refusal.recorded()).isTrue();
    }

    @Test
    void nobody_releases_the_erasure_of_records_that_concern_them_A4() {
        Refusal refusal = none().given(ordered())
                .when(new ReleasePersonErasure(ID, true, SECOND))
                .refusal();
        assertThat(refusal.code()).isEqualTo("involved-in-erasure");
        assertThat(refusal.recorded()).isTrue();
    }

    @Test
    void only_what_awaits_its_release_is_released_A4() {
        none().when(RELEASE).refused("erasure-not-found (A4)");
        none().given(ordered(), released()).when(RELEASE).refused("erasure-not-awaiting-release (A4) {state=RELEASED}");
        none().given(ordered(), withdrawn()).when(RELEASE).refused("erasure-not-awaiting-release (A4)");
        none().given(ordered(), released(), erased()).when(RELEASE).refused("erasure-not-awaiting-release (A4)");
    }
}
