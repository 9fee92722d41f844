package vn.exemplar.review.regulation.write.draftregulation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.review.regulation.RegulationTerms;

public record DraftRegulation(
        @TargetAggregateIdentifier String regulationId, int version, RegulationTerms terms, Act act) {}
