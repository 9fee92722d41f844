package vn.exemplar.review.review.write.openreview;

import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.review.events.Dossier;

/** @param rule the rule in force that day, if there is one: the review keeps to it */
public record OpenReview(
        @TargetAggregateIdentifier String reviewId,
        String nominationId,
        Dossier dossier,
        String nomineeName,
        Optional<RuleVersion> rule,
        Act act) {}
