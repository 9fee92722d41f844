package vn.exemplar.review.review.read.reviewlist;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.review.ConflictDetector;
import vn.exemplar.review.review.ConflictDetector.Finding;
import vn.exemplar.review.review.events.Dossier;
import vn.exemplar.review.review.read.reviewlist.ReviewView.DeclarationOfMember;
import vn.exemplar.review.review.read.reviewlist.ReviewView.Recognition;

/**
 * A review for one reader.
 *
 * @param declarationNeeded a member of the council reads the dossier only after declaring
 * @param proposedConflicts what the detectors say about this reader's seat
 * @param dossier null until the reader has declared
 * @param nomineeName null until then
 */
record ReviewDetail(
        ReviewEntry review,
        boolean declarationNeeded,
        List<Finding> proposedConflicts,
        @Nullable RuleVersion regulation,
        List<DeclarationOfMember> declarations,
        @Nullable Recognition recognition,
        @Nullable Dossier dossier,
        @Nullable String nomineeName) {

    static ReviewDetail of(ReviewView review, String personId, Optional<Seat> seat) {
        boolean needed = seat.isPresent() && !review.isDeclaredBy(personId);
        return new ReviewDetail(
                ReviewEntry.of(review),
                needed,
                seat.map(held -> ConflictDetector.findings(review.dossier(), personId, held.unit()))
                        .orElse(List.of()),
                review.rule(),
                review.declarations(),
                review.recognition(),
                needed ? null : review.dossier(),
                needed ? null : review.nomineeName());
    }
}
