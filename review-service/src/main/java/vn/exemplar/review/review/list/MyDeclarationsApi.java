package vn.exemplar.review.review.list;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.review.council.CouncilFacts;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.review.ConflictDetector;
import vn.exemplar.review.review.ConflictDetector.Finding;
import vn.exemplar.review.review.Dossier;

/** What awaits a member's declaration: by title only, and also items that are hidden from the member otherwise. */
@RestController
@FromView("View_Reviews")
class MyDeclarationsApi {
    private final ReviewViews reviews;
    private final CouncilFacts councils;

    MyDeclarationsApi(ReviewViews reviews, CouncilFacts councils) {
        this.reviews = reviews;
        this.councils = councils;
    }

    @GetMapping("/api/my-declarations")
    @RolesAllowed({"COUNCIL_CHAIR", "COUNCIL_VICE_CHAIR", "COUNCIL_SECRETARY", "COUNCIL_MEMBER"})
    PageOf<AwaitedDeclaration> awaited(PageRequest page, Act act) {
        Seat seat = Seat.require(councils.seatOf(act));
        return reviews.awaitingDeclarationOf(seat.memberId(), page).map(entry -> AwaitedDeclaration.of(entry, seat));
    }

    record AwaitedDeclaration(String reviewId, String title, List<Finding> proposedConflicts) {

        static AwaitedDeclaration of(ReviewView entry, Seat seat) {
            Dossier dossier = entry.review().opened().dossier();
            return new AwaitedDeclaration(
                    entry.reviewId(),
                    dossier.heading().title(),
                    ConflictDetector.findings(dossier, seat.memberId(), seat.unit()));
        }
    }
}
