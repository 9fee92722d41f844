package vn.exemplar.nomination.nomination.clock.expire;

import static vn.exemplar.nomination.nomination.Nominations.DUE;
import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.at;
import static vn.exemplar.nomination.nomination.Nominations.none;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.NominationEvent.NominationExpired;
import vn.exemplar.nomination.nomination.Nominations;

public class ExpireNominationTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final String LATE = "2023-04-01T03:00:00Z";
    private static final NominationDecision EXPIRE = expire(N01.id(), at(LATE, OFFICE));

    public static NominationDecision expire(String id, Act act) {
        return new ExpireNomination(id, act);
    }

    @Test
    void a_supplement_that_does_not_come_in_time_ends_the_nomination_once_N8() {
        N01.asReturned("1.G.01").when(EXPIRE).then(new NominationExpired(N01.id(), 1, DUE, Instant.parse(LATE)));
        N01.asReturned("1.G.01").given(N01.signedOff()).when(EXPIRE).event();
        N01.asReturned("1.G.01").given(N01.expired()).when(EXPIRE).thenNothing();
    }

    @Test
    void what_is_in_time_held_or_sent_does_not_expire_N8() {
        N01.asReturned("1.G.01")
                .when(expire(N01.id(), at("2023-03-31T16:59:00Z", OFFICE)))
                .thenNothing();
        N01.asReturned("1.G.01").given(N01.held()).when(EXPIRE).thenNothing();
        N01.asReturned("1.G.01")
                .given(N01.signedOff(), N01.supplementSent(1))
                .when(EXPIRE)
                .thenNothing();
        N01.asDraft().when(EXPIRE).thenNothing();
        N01.asSubmitted().when(EXPIRE).thenNothing();
    }

    @Test
    void after_a_hold_the_moved_due_date_counts_N8() {
        LocalDate moved = LocalDate.of(2023, 4, 19);
        for (String inTime : List.of(LATE, "2023-04-19T16:59:00Z")) {
            N01.asReturned("1.G.01")
                    .given(N01.held(), N01.released(moved))
                    .when(expire(N01.id(), at(inTime, OFFICE)))
                    .thenNothing();
        }
        String late = "2023-04-19T17:00:00Z";
        N01.asReturned("1.G.01")
                .given(N01.held(), N01.released(moved))
                .when(expire(N01.id(), at(late, OFFICE)))
                .then(new NominationExpired(N01.id(), 1, moved, Instant.parse(late)));
    }

    @Test
    void of_what_was_never_drafted_nothing_expires_N8() {
        none().when(EXPIRE).thenNothing();
    }
}
