package vn.exemplar.review.regulation.read.regulationlist;

import java.time.LocalDate;
import java.util.Optional;
import vn.exemplar.review.regulation.RuleVersion;

/** Which rule is in force on a day. */
public interface RulesInForce {

    /** The rule of the regulation that was activated last and is effective that day. */
    Optional<RuleVersion> on(LocalDate day);

    /** The rule of this regulation, if it is activated and effective that day. */
    Optional<RuleVersion> of(String regulationId, LocalDate day);

    Optional<RuleVersion> version(String regulationId, int version);
}
