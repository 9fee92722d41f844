package vn.exemplar.review.council;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar day on which an act happens, where the council sits. */
public final class DayOfTheAct {
    private static final ZoneId SEAT_OF_THE_COUNCIL = ZoneId.of("Asia/Ho_Chi_Minh");

    private DayOfTheAct() {}

    public static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, SEAT_OF_THE_COUNCIL);
    }
}
