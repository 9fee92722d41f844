package vn.exemplar.review.review.write.declareconflict;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.review.Declaration;

/** @param seat the seat that the member holds on the day of declaring */
public record DeclareConflict(
        @TargetAggregateIdentifier String reviewId,
        Seat seat,
        Declaration declaration,
        @Nullable String reason,
        Act act) {}
