package vn.exemplar.review.council.read.seats;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.exemplar.review.council.Seat;

/** The seats held on a day: the only answer to "is this person on the council?". */
public interface SeatsOfTheDay {

    /** The seat on whichever council sits that day. */
    Optional<Seat> of(String memberId, LocalDate day);

    Optional<Seat> of(String councilId, String memberId, LocalDate day);

    List<Seat> allOf(String councilId, LocalDate day);

    default Set<String> members(String councilId, LocalDate day) {
        return allOf(councilId, day).stream().map(Seat::memberId).collect(Collectors.toSet());
    }
}
