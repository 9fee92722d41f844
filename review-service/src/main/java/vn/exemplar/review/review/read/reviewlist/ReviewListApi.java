package vn.exemplar.review.review.read.reviewlist;

import com.mongodb.client.model.Filters;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.review.Stage;

@RestController
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
    private final ReviewViews reviews;
    private final ReaderOfReviews reader;

    ReviewListApi(ReviewViews reviews, ReaderOfReviews reader) {
        this.reviews = reviews;
        this.reader = reader;
    }

    @GetMapping("/api/reviews")
    PageOf<ReviewEntry> list(
            @RequestParam @Nullable Stage state,
            @RequestParam @Nullable String nominationId,
            PageRequest page,
            Act act) {
        reader.admit(act);
        return reviews.visible(act.actor().id(), filter(state, nominationId), page)
                .map(ReviewEntry::of);
    }

    @GetMapping("/api/reviews/{id}")
    ReviewDetail one(@PathVariable String id, Act act) {
        Optional<Seat> seat = reader.admit(act);
        return ReviewDetail.of(visible(id, act), act.actor().id(), seat);
    }

    @GetMapping("/api/reviews/{id}/result")
    ReviewResult result(@PathVariable String id, Act act) {
        reader.admit(act);
        return ReviewResult.of(visible(id, act));
    }

    private ReviewView visible(String id, Act act) {
        return reviews.visible(act.actor().id(), id).orElseThrow(() -> Refusal.notFound("review-unknown", "R4"));
    }

    private static Bson filter(@Nullable Stage state, @Nullable String nominationId) {
        List<Bson> conditions = new ArrayList<>();
        if (state != null) {
            conditions.add(Filters.eq("stage", state.name()));
        }
        if (nominationId != null) {
            conditions.add(Filters.eq("nominationId", nominationId));
        }
        return conditions.isEmpty() ? Filters.empty() : Filters.and(conditions);
    }
}
