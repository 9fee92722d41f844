package vn.exemplar.review.review.read.reviewlist;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.review.council.OnlyTheSeatHeldThatDayCounts;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.review.ConflictDetector;
import vn.exemplar.review.review.ConflictDetector.Finding;

/** What awaits a member's declaration: by title only, and also items that are hidden from the member otherwise. */
@RestController
class MyDeclarationsApi {
    private final ReviewViews reviews;
    private final ReaderOfReviews reader;

    MyDeclarationsApi(ReviewViews reviews, ReaderOfReviews reader) {
        this.reviews = reviews;
        this.reader = reader;
    }

    @GetMapping("/api/my-declarations")
    @RolesAllowed({"COUNCIL_CHAIR", "COUNCIL_VICE_CHAIR", "COUNCIL_SECRETARY", "COUNCIL_MEMBER"})
    PageOf<AwaitedDeclaration> awaited(PageRequest page, Act act) {
        Seat seat = OnlyTheSeatHeldThatDayCounts.require(reader.seatOf(act));
        return reviews.awaitingDeclarationOf(seat.memberId(), page).map(review -> AwaitedDeclaration.of(review, seat));
    }

    record AwaitedDeclaration(String reviewId, String title, List<Finding> proposedConflicts) {

        static AwaitedDeclaration of(ReviewView review, Seat seat) {
            return new AwaitedDeclaration(
                    review.reviewId(),
                    review.dossier().heading().title(),
                    ConflictDetector.findings(review.dossier(), seat.memberId(), seat.unit()));
        }
    }
}
