package vn.exemplar.review.council;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.review.council.CouncilEvent.CouncilTermAppointed;
import vn.exemplar.review.council.CouncilEvent.CouncilTermAppointed.AppointedSeat;

/** The council of the sample: nine seats, all with a vote. */
public final class Councils {
    public static final String ID = "council:2026";
    public static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    public static final LocalDate TO = LocalDate.of(2026, 12, 31);

    private Councils() {}

    public static Scenario<CouncilTerm, CouncilEvent> none() {
        return Scenario.of(CouncilTerm.NONE, CouncilTerm::after);
    }

    public static List<Seat> seats() {
        return List.of(
                seat("p01", "LDS", CouncilRole.CHAIR),
                seat("p02", "LDS", CouncilRole.VICE_CHAIR),
                seat("p03", "VPS", CouncilRole.MEMBER),
                seat("p04", "TTS", CouncilRole.MEMBER),
                seat("p05", "KHTC", CouncilRole.MEMBER),
                seat("p06", "TTBCXB", CouncilRole.MEMBER),
                seat("p07", "BCVT", CouncilRole.MEMBER),
                seat("p08", "VPS", CouncilRole.MEMBER),
                seat("p09", "VPS", CouncilRole.SECRETARY));
    }

    public static Seat seatOf(String memberId) {
        return seats().stream()
                .filter(seat -> seat.memberId().equals(memberId))
                .findFirst()
                .orElseThrow();
    }

    public static Seat seat(String memberId, String unit, CouncilRole role) {
        return seat(memberId, unit, role, FROM, TO);
    }

    public static Seat seat(String memberId, String unit, CouncilRole role, LocalDate from, LocalDate to) {
        return new Seat(memberId, unit, role, true, from, to);
    }

    public static Seat withoutVote(String memberId) {
        Seat seat = seatOf(memberId);
        return new Seat(memberId, seat.unit(), seat.role(), false, seat.from(), seat.to());
    }

    public static CouncilTermAppointed appointed() {
        List<AppointedSeat> appointed = seats().stream()
                .map(seat -> new AppointedSeat(
                        seat.memberId(), seat.unit(), seat.role().name(), seat.voting(), seat.from(), seat.to()))
                .toList();
        return new CouncilTermAppointed(ID, "Hội đồng", "Council", FROM, TO, appointed);
    }
}
