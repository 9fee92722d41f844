package vn.exemplar.review.review;

import vn.exemplar.review.council.CouncilRole;

/** A seat with a vote, on the day on which the vote was opened. */
public record VotingSeat(String memberId, CouncilRole role) {}
