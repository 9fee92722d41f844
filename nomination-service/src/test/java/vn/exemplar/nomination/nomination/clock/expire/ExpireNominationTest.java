package vn.exemplar.nomination.nomination.clock.expire;

import static vn.exemplar.nomination.nomination.Nominations.DAYS;
import static vn.exemplar.nomination.nomination.Nominations.DUE;
import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.at;
import static vn.exemplar.nomination.nomination.Nominations.none;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.ServiceActed.NominationExpired;

public class ExpireNominationTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final String LATE = "2023-04-01T03:00:00Z";
    private static final NominationDecision EXPIRE = expire(N01.id(), 1, DAYS, at(LATE, OFFICE));

    public static NominationDecision expire(String id, int round, int workingDays, Act act) {
        return new ExpireNomination(id, "supplement:" + id + '/' + round, workingDays, DUE, act);
    }

    @Test
    void a_supplement_that_does_not_come_in_time_ends_the_nomination_once_N8() {
        N01.asReturned("1.G.01").when(EXPIRE).then(new NominationExpired(N01.id(), 1, DUE, Instant.parse(LATE)));
        N01.asReturned("1.G.01").given(N01.signedOff()).when(EXPIRE).event();
        N01.asReturned("1.G.01").given(N01.expired()).when(EXPIRE).thenNothing();
    }

    @Test
    void what_is_held_or_sent_does_not_expire_N8() {
        N01.asReturned("1.G.01").given(N01.held()).when(EXPIRE).thenNothing();
        N01.asReturned("1.G.01")
                .given(N01.signedOff(), N01.supplementSent(1))
                .when(EXPIRE)
                .thenNothing();
        N01.asDraft().when(EXPIRE).thenNothing();
        N01.asSubmitted().when(EXPIRE).thenNothing();
    }

    @Test
    void what_was_given_more_time_meanwhile_does_not_expire_by_the_earlier_end_N8() {
        N01.asReturned("1.G.01").given(N01.supplementExtended(5)).when(EXPIRE).thenNothing();
        N01.asReturned("1.G.01")
                .given(N01.supplementExtended(5))
                .when(expire(N01.id(), 1, DAYS + 5, at(LATE, OFFICE)))
                .then(new NominationExpired(N01.id(), 1, DUE, Instant.parse(LATE)));
        N01.asReturned("1.G.01")
                .given(N01.expired(), N01.reopened(5))
                .when(EXPIRE)
                .thenNothing();
        N01.asReturned("1.G.01")
                .given(N01.expired(), N01.reopened(5))
                .when(expire(N01.id(), 1, 5, at(LATE, OFFICE)))
                .event();
    }

    @Test
    void the_end_of_an_earlier_round_is_not_that_of_a_later_one_N7_N8() {
        N01.asReturned("1.G.01")
                .given(N01.signedOff(), N01.supplementSent(1), N01.returned(2, "1.G.01"))
                .when(EXPIRE)
                .thenNothing();
    }

    @Test
    void of_what_was_never_drafted_nothing_expires_N8() {
        none().when(EXPIRE).thenNothing();
    }
}
