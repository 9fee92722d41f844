package vn.exemplar.nomination.nomination.events;

import vn.exemplar.ledger.event.Personal;

/**
 * An earlier case that a nomination looks like. No names: both sides are read where they stand.
 *
 * @param caseId {@code nomination:…} or {@code reward:…}
 * @param ground {@code SAME_SUBJECT_SAME_YEAR} or {@code ACHIEVEMENT_REWARDED}
 * @param likeness 0 to 100, of the two texts; 100 where only the subject counts
 * @param compared fingerprint of both texts: a decision stands as long as neither changes
 */
public record EarlierCase(
        String caseId,
        String ground,
        int likeness,
        @Personal String compared) {}
