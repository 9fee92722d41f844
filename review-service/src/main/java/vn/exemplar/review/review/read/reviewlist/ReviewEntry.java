package vn.exemplar.review.review.read.reviewlist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.exemplar.review.review.Stage;
import vn.exemplar.review.review.events.Dossier.Heading;

/** A line of the list of reviews. */
record ReviewEntry(
        String id,
        String nominationId,
        String title,
        String exemplarKind,
        @Nullable String mainField,
        int year,
        String nominatingUnit,
        Stage stage,
        Instant openedAt) {

    static ReviewEntry of(ReviewView review) {
        Heading heading = review.dossier().heading();
        return new ReviewEntry(
                review.reviewId(),
                review.nominationId(),
                heading.title(),
                heading.exemplarKind(),
                heading.mainField(),
                heading.year(),
                heading.nominatingUnit(),
                review.stage(),
                review.openedAt());
    }
}
