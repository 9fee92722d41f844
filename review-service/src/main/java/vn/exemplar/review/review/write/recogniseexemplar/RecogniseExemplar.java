package vn.exemplar.review.review.write.recogniseexemplar;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;

public record RecogniseExemplar(
        @TargetAggregateIdentifier String reviewId, String decisionNumber, LocalDate decidedOn, Act act) {}
