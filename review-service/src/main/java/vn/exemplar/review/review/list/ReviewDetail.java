package vn.exemplar.review.review.list;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.review.ConflictDetector;
import vn.exemplar.review.review.ConflictDetector.Finding;
import vn.exemplar.review.review.Dossier;
import vn.exemplar.review.review.Results.Recognition;
import vn.exemplar.review.review.Review;
import vn.exemplar.review.review.Review.DeclarationOfMember;

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

    static ReviewDetail of(ReviewView entry, String personId, Optional<Seat> seat) {
        Review review = entry.review();
        Dossier dossier = review.opened().dossier();
        boolean needed = seat.isPresent()
                && review.declarations().stream()
                        .noneMatch(declared -> declared.memberId().equals(personId));
        return new ReviewDetail(
                ReviewEntry.of(entry),
                needed,
                seat.map(held -> ConflictDetector.findings(dossier, personId, held.unit()))
                        .orElse(List.of()),
                review.rule(),
                review.declarations(),
                review.results().recognition(),
                needed ? null : dossier,
                needed ? null : review.opened().nomineeName());
    }
}
