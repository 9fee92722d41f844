package vn.exemplar.nomination.nomination;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.nomination.events.AskedCriteria;
import vn.exemplar.nomination.nomination.events.NominationContent;

/** Each claim answers one criterion that is asked for, once, and names evidence of its own nomination (N3). */
public final class ClaimsAreAboutThisNomination {
    private ClaimsAreAboutThisNomination() {}

    public static void check(NominationContent content, AskedCriteria criteria) {
        List<String> answered = content.claims().stream()
                .map(NominationContent.Claim::criterionId)
                .toList();
        List<String> foreign = answered.stream()
                .filter(criterion -> !criteria.include(criterion))
                .toList();
        if (!foreign.isEmpty()) {
            throw Refusal.unprocessable("claim-not-asked-for", "N3").with("criteria", foreign);
        }
        noneTwice(answered.stream());
        List<String> evidence =
                content.evidence().stream().map(NominationContent.Evidence::id).toList();
        noneTwice(evidence.stream());
        List<String> unknown = content.claims().stream()
                .flatMap(claim -> claim.evidence().stream())
                .filter(id -> !evidence.contains(id))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.unprocessable("evidence-unknown", "N3").with("evidence", unknown);
        }
    }

    private static void noneTwice(Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        List<String> twice = ids.filter(id -> !seen.add(id)).distinct().toList();
        if (!twice.isEmpty()) {
            throw Refusal.unprocessable("claim-or-evidence-repeated", "N3").with("ids", twice);
        }
    }
}
