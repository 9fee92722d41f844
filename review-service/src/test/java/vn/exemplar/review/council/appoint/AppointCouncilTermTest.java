package vn.exemplar.review.council.appoint;

import static vn.exemplar.review.council.Councils.FROM;
import static vn.exemplar.review.council.Councils.ID;
import static vn.exemplar.review.council.Councils.TO;
import static vn.exemplar.review.council.Councils.appointed;
import static vn.exemplar.review.council.Councils.none;
import static vn.exemplar.review.council.Councils.seat;
import static vn.exemplar.review.council.Councils.seatOf;
import static vn.exemplar.review.council.Councils.seats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.review.Acts;
import vn.exemplar.review.council.CouncilRole;
import vn.exemplar.review.council.Seat;

class AppointCouncilTermTest {
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    @Test
    void a_complete_council_is_appointed() {
        none().when(appoint(seats())).then(appointed());
    }

    @Test
    void r3_a_council_has_exactly_one_chair() {
        none().when(appoint(with(seat("p10", "VPS", CouncilRole.CHAIR)))).refused("council-officers-incomplete (R3)");
        none().when(appoint(without("p01"))).refused("council-officers-incomplete (R3) {day=2026-01-01}");
    }

    @Test
    void r3_a_council_has_a_vice_chair_and_may_have_several() {
        none().when(appoint(without("p02"))).refused("council-officers-incomplete (R3)");
        none().when(appoint(with(seat("p10", "VPS", CouncilRole.VICE_CHAIR)))).event();
    }

    @Test
    void r3_a_council_has_exactly_one_secretary() {
        none().when(appoint(without("p09"))).refused("council-officers-incomplete (R3)");
        none().when(appoint(with(seat("p10", "VPS", CouncilRole.SECRETARY))))
                .refused("council-officers-incomplete (R3)");
    }

    @Test
    void r3_a_chair_who_leaves_early_must_be_followed_by_another() {
        List<Seat> seats = new ArrayList<>(without("p01"));
        seats.add(seat("p01", "LDS", CouncilRole.CHAIR, FROM, SUMMER.minusDays(1)));
        none().when(appoint(seats)).refused("council-officers-incomplete (R3) {day=2026-07-01}");

        seats.add(seat("p10", "VPS", CouncilRole.CHAIR, SUMMER, TO));
        none().when(appoint(seats)).event();
    }

    @Test
    void r3_a_chair_who_comes_late_leaves_the_days_before_without_one() {
        List<Seat> seats = new ArrayList<>(without("p01"));
        seats.add(seat("p01", "LDS", CouncilRole.CHAIR, FROM.plusDays(1), TO));
        none().when(appoint(seats)).refused("council-officers-incomplete (R3) {day=2026-01-01}");
    }

    @Test
    void r3_two_chairs_on_one_day_in_the_middle_of_the_term_are_one_too_many() {
        none().when(appoint(with(seat("p10", "VPS", CouncilRole.CHAIR, SUMMER, SUMMER))))
                .refused("council-officers-incomplete (R3) {day=2026-07-01}");
    }

    @Test
    void r3_an_officer_may_be_replaced_on_the_last_day() {
        List<Seat> seats = new ArrayList<>(without("p09"));
        seats.add(seat("p09", "VPS", CouncilRole.SECRETARY, FROM, TO.minusDays(1)));
        none().when(appoint(seats)).refused("council-officers-incomplete (R3) {day=2026-12-31}");

        seats.add(seat("p10", "VPS", CouncilRole.SECRETARY, TO, TO));
        none().when(appoint(seats)).event();
    }

    @Test
    void r3_nobody_holds_two_seats_at_once() {
        none().when(appoint(with(seat("p03", "VPS", CouncilRole.MEMBER))))
                .refused("member-holds-two-seats (R3) {member=p03}");
        none().when(appoint(with(seatOf("p09")))).refused("member-holds-two-seats (R3) {member=p09}");
    }

    @Test
    void r3_seats_of_one_member_may_follow_but_not_touch_one_another() {
        List<Seat> seats = new ArrayList<>(without("p03"));
        seats.add(seat("p03", "VPS", CouncilRole.MEMBER, FROM, SUMMER));
        seats.add(seat("p03", "TTS", CouncilRole.MEMBER, SUMMER.plusDays(1), TO));
        none().when(appoint(seats)).event();
        none().when(appoint(seats.reversed())).event();

        seats.set(seats.size() - 1, seat("p03", "TTS", CouncilRole.MEMBER, SUMMER, TO));
        none().when(appoint(seats)).refused("member-holds-two-seats (R3) {member=p03}");
        none().when(appoint(seats.reversed())).refused("member-holds-two-seats (R3) {member=p03}");
    }

    @Test
    void r3_a_seat_lies_within_the_term() {
        for (Seat outside : List.of(
                seat("p10", "VPS", CouncilRole.MEMBER, FROM.minusDays(1), TO),
                seat("p10", "VPS", CouncilRole.MEMBER, FROM, TO.plusDays(1)),
                seat("p10", "VPS", CouncilRole.MEMBER, SUMMER, SUMMER.minusDays(1)))) {
            none().when(appoint(with(outside))).refused("seat-outside-term (R3) {member=p10}");
        }
        none().when(appoint(with(seat("p10", "VPS", CouncilRole.MEMBER, SUMMER, SUMMER))))
                .event();
    }

    @Test
    void r3_a_term_ends_after_it_starts() {
        none().when(new AppointCouncilTerm(ID, "vi", "en", TO, FROM, List.of(), Acts.by("p01")))
                .refused("term-ends-before-it-starts (R3)");
    }

    @Test
    void r3_a_term_may_last_a_single_day() {
        List<Seat> oneDay = seats().stream()
                .map(seat -> seat(seat.memberId(), seat.unit(), seat.role(), FROM, FROM))
                .toList();
        none().when(new AppointCouncilTerm(ID, "vi", "en", FROM, FROM, oneDay, Acts.by("p01")))
                .event();
    }

    @Test
    void r3_a_council_is_appointed_once() {
        none().given(appointed())
                .when(appoint(seats()))
                .refused("council-already-appointed (R3) {council=council:2026}");
    }

    private static AppointCouncilTerm appoint(List<Seat> seats) {
        return new AppointCouncilTerm(ID, "Hội đồng", "Council", FROM, TO, seats, Acts.by("p01"));
    }

    private static List<Seat> with(Seat another) {
        List<Seat> seats = new ArrayList<>(seats());
        seats.add(another);
        return seats;
    }

    private static List<Seat> without(String memberId) {
        return seats().stream()
                .filter(seat -> !seat.memberId().equals(memberId))
                .toList();
    }
}
