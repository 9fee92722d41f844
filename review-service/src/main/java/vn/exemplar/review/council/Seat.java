package vn.exemplar.review.council;

import java.time.LocalDate;

/** A member's place on the council, from its first to its last day. */
public record Seat(String memberId, String unit, CouncilRole role, boolean voting, LocalDate from, LocalDate to) {

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
