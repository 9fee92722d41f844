package vn.exemplar.review.review.write.erasepersonaldata;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;

/** Records that the key of the nominee's personal data is destroyed. */
public record ErasePersonalData(@TargetAggregateIdentifier String reviewId, String ground, String reason, Act act) {}
