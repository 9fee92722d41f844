package vn.exemplar.review.review.list;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.review.council.CouncilFacts;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.review.Stage;

@RestController
@FromView("View_Reviews")
@RolesAllowed({
    "COUNCIL_CHAIR",
    "COUNCIL_VICE_CHAIR",
    "COUNCIL_SECRETARY",
    "COUNCIL_MEMBER",
    "STANDING_OFFICER",
    "DIRECTOR",
    "AUDITOR"
})
class ReviewListApi {
    private static final List<String> OFFICES = List.of("STANDING_OFFICER", "DIRECTOR", "AUDITOR");

    private final ReviewViews reviews;
    private final CouncilFacts councils;

    ReviewListApi(ReviewViews reviews, CouncilFacts councils) {
        this.reviews = reviews;
        this.councils = councils;
    }

    @GetMapping("/api/reviews")
    PageOf<ReviewEntry> list(
            @RequestParam @Nullable Stage state,
            @RequestParam @Nullable String nominationId,
            PageRequest page,
            Act act) {
        admit(act);
        return reviews.visible(act.actor().id(), state, nominationId, page).map(ReviewEntry::of);
    }

    @GetMapping("/api/reviews/{id}")
    ReviewDetail one(@PathVariable String id, Act act) {
        Optional<Seat> seat = admit(act);
        return ReviewDetail.of(visible(id, act), act.actor().id(), seat);
    }

    @GetMapping("/api/reviews/{id}/result")
    ReviewResult result(@PathVariable String id, Act act) {
        admit(act);
        return ReviewResult.of(visible(id, act));
    }

    /** By a seat of that day, or by an office outside the council: the seat, or nothing for who reads by office alone. */
    private Optional<Seat> admit(Act act) {
        Optional<Seat> seat = councils.seatOf(act);
        if (OFFICES.stream().noneMatch(act.actor()::has)) {
            Seat.require(seat);
        }
        return seat;
    }

    private ReviewView visible(String id, Act act) {
        return reviews.visible(act.actor().id(), id).orElseThrow(() -> Refusal.notFound("review-unknown", "R4"));
    }
}
