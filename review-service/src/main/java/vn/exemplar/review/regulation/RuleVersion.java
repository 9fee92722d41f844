package vn.exemplar.review.regulation;

/** The rule of one version of a regulation. */
public record RuleVersion(String regulationId, int version, VotingRule rule) {}
