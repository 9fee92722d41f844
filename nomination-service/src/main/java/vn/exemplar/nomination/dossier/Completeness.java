package vn.exemplar.nomination.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.exemplar.nomination.dossier.events.AskedCriteria;
import vn.exemplar.nomination.dossier.events.NominationContent;

/**
 * What a dossier still lacks (N3).
 *
 * @param missingClaims required criteria that nothing is said about
 * @param unprovenClaims criteria with a claim that has neither evidence nor a reason
 * @param missingParts parts that every dossier has
 */
public record Completeness(List<String> missingClaims, List<String> unprovenClaims, List<String> missingParts) {
    private static final List<String> PARTS = List.of("SUBMISSION_LETTER", "ACHIEVEMENT_REPORT", "SELECTION_MINUTES");

    public static Completeness of(NominationContent content, AskedCriteria criteria) {
        Set<String> claimed = content.claims().stream()
                .map(NominationContent.Claim::criterionId)
                .collect(Collectors.toSet());
        Set<String> parts = content.dossierParts().stream()
                .map(NominationContent.DossierPart::part)
                .collect(Collectors.toSet());
        List<String> unproven = content.claims().stream()
                .filter(claim -> !claim.proven())
                .map(NominationContent.Claim::criterionId)
                .toList();
        return new Completeness(without(criteria.required(), claimed), unproven, without(PARTS, parts));
    }

    private static List<String> without(List<String> wanted, Set<String> given) {
        return wanted.stream().filter(one -> !given.contains(one)).toList();
    }

    public boolean complete() {
        return missingClaims.isEmpty() && unprovenClaims.isEmpty() && missingParts.isEmpty();
    }
}
