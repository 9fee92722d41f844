package vn.exemplar.review.regulation;

import vn.exemplar.review.regulation.Regulation.Version;

/**
 * The rule of one version of a regulation.
 *
 * @param regulationId the name that its drafter gave it
 */
public record RuleVersion(String regulationId, int version, VotingRule rule) {

    static RuleVersion of(String id, Version version) {
        return new RuleVersion(
                Regulation.name(id), version.version(), version.terms().voting());
    }

    /** As it stands in the metadata of what was decided under it. */
    public String ruleSet() {
        return regulationId + '#' + version;
    }
}
