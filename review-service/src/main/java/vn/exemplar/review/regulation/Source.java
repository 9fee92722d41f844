package vn.exemplar.review.regulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a rule comes from, who compared it with the document, and until when the document is in force. */
public record Source(
        String document,
        String article,
        @Nullable String verifiedBy,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate expiresOn) {}
