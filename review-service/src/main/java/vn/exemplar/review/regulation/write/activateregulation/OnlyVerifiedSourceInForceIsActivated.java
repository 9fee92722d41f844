package vn.exemplar.review.regulation.write.activateregulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.regulation.RegulationTerms;
import vn.exemplar.review.regulation.Source;

public final class OnlyVerifiedSourceInForceIsActivated {

    private OnlyVerifiedSourceInForceIsActivated() {}

    public static void check(RegulationTerms terms, LocalDate today) {
        Source source = terms.source();
        if (!isVerifiedBy(today, source)) {
            throw Refusal.unprocessable("source-not-verified", "R1")
                    .with("document", source.document())
                    .basedOn(source.document() + ", " + source.article());
        }
        if (hasPassed(source.expiresOn(), today) || hasPassed(terms.effectiveTo(), today)) {
            throw Refusal.unprocessable("source-expired", "R1")
                    .with("document", source.document())
                    .basedOn(source.document() + ", " + source.article());
        }
    }

    private static boolean isVerifiedBy(LocalDate today, Source source) {
        return source.verifiedBy() != null
                && !source.verifiedBy().isBlank()
                && source.verifiedOn() != null
                && !source.verifiedOn().isAfter(today);
    }

    private static boolean hasPassed(@Nullable LocalDate lastDay, LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }
}
