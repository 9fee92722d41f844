package vn.exemplar.review.review.list;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.exemplar.review.review.Dossier.Heading;
import vn.exemplar.review.review.Review.Opening;
import vn.exemplar.review.review.Stage;

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

    static ReviewEntry of(ReviewView entry) {
        Opening opened = entry.review().opened();
        Heading heading = opened.dossier().heading();
        return new ReviewEntry(
                entry.reviewId(),
                opened.nominationId(),
                heading.title(),
                heading.exemplarKind(),
                heading.mainField(),
                heading.year(),
                heading.nominatingUnit(),
                entry.review().stage(),
                opened.openedAt());
    }
}
