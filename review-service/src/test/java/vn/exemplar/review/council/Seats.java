package vn.exemplar.review.council;

import java.time.LocalDate;
import java.util.List;

/** The council of the sample: nine seats, all with a vote. */
public final class Seats {
    public static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    public static final LocalDate TO = LocalDate.of(2026, 12, 31);

    private Seats() {}

    public static List<Seat> ofTheCouncil() {
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

    public static Seat of(String memberId) {
        return ofTheCouncil().stream()
                .filter(seat -> seat.memberId().equals(memberId))
                .findFirst()
                .orElseThrow();
    }

    public static Seat seat(String memberId, String unit, CouncilRole role) {
        return new Seat(memberId, unit, role, true, FROM, TO);
    }
}
