package vn.exemplar.review.review.intake.open;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.review.Dossier;
import vn.exemplar.review.review.PinnedRule;
import vn.exemplar.review.review.Review;
import vn.exemplar.review.review.ReviewEvent;
import vn.exemplar.review.review.ReviewEvent.ReviewOpened;

/**
 * Once, however often the nomination arrives.
 *
 * @param rule the rule in force that day, if there is one: the review keeps to it
 */
record OpenReview(
        String subject, String nominationId, Dossier dossier, String nomineeName, Optional<RuleVersion> rule, Act act)
        implements Decision<Review, ReviewEvent> {

    @Override
    public List<ReviewEvent> decide(Review review) {
        return review.exists()
                ? List.of()
                : Stream.<ReviewEvent>concat(
                                Stream.of(new ReviewOpened(subject, nominationId, dossier, nomineeName, act.at())),
                                rule.map(pinned -> PinnedRule.event(subject, nominationId, pinned)).stream())
                        .toList();
    }
}
