package vn.exemplar.nomination.nomination;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.exemplar.nomination.nomination.events.AskedCriteria;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.NominationContent.Claim;
import vn.exemplar.nomination.nomination.events.NominationContent.DossierPart;

/**
 * What a dossier still lacks (N3).
 *
 * @param missingClaims required criteria that nothing is said about
 * @param unprovenClaims required criteria with a claim that has neither evidence nor a reason
 * @param missingParts parts that the programme asks of every dossier
 * @param openOptions criteria that nothing is said about and that may be left out
 * @param summarised whether the summary is written
 */
public record Completeness(
        List<String> missingClaims,
        List<String> unprovenClaims,
        List<String> missingParts,
        List<String> openOptions,
        boolean summarised) {

    public static Completeness of(NominationContent content, AskedCriteria criteria) {
        Set<String> said = idsOf(content, Claim::said);
        Set<String> unproven = idsOf(content, claim -> claim.said() && !claim.proven());
        Set<String> parts =
                content.dossierParts().stream().map(DossierPart::part).collect(Collectors.toSet());
        return new Completeness(
                which(criteria.required(), id -> !said.contains(id)),
                which(criteria.required(), unproven::contains),
                which(criteria.parts(), part -> !parts.contains(part)),
                which(criteria.optional(), id -> !said.contains(id)),
                !content.summary().isBlank());
    }

    public boolean complete() {
        return claimed() && unprovenClaims.isEmpty();
    }

    /** Everything that is required is said and every part is there, if not everything is proven. */
    public boolean claimed() {
        return missingClaims.isEmpty() && missingParts.isEmpty() && summarised;
    }

    private static Set<String> idsOf(NominationContent content, Predicate<Claim> wanted) {
        return content.claims().stream().filter(wanted).map(Claim::criterionId).collect(Collectors.toSet());
    }

    private static List<String> which(List<String> ids, Predicate<String> wanted) {
        return ids.stream().filter(wanted).toList();
    }
}
