package vn.exemplar.nomination.nomination.events;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.nomination.nomination.events.NominationContent.Achievement;
import vn.exemplar.nomination.nomination.events.NominationContent.Claim;
import vn.exemplar.nomination.nomination.events.NominationContent.DossierPart;
import vn.exemplar.nomination.nomination.events.NominationContent.Evidence;
import vn.exemplar.nomination.nomination.events.NominationContent.Heading;
import vn.exemplar.nomination.nomination.events.NominationContent.PublicationConsent;
import vn.exemplar.nomination.nomination.events.NominationContent.Subject;

/**
 * What one save changed: small, however large the nomination is. Null or empty is what stayed as it was; {@code claims}
 * and {@code evidence} are the new and the changed ones.
 */
public record ContentChange(
        @Nullable Heading heading,
        @Nullable Subject subject,
        @Personal @Nullable String summary,
        @Nullable List<Achievement> achievements,
        @Nullable List<DossierPart> dossierParts,
        List<Evidence> evidence,
        List<String> evidenceRemoved,
        List<Claim> claims,
        List<String> claimsRemoved,
        @Nullable PublicationConsent publicationConsent) {

    public static ContentChange between(NominationContent before, NominationContent after) {
        return new ContentChange(
                changed(before, after, NominationContent::heading),
                changed(before, after, NominationContent::subject),
                changed(before, after, NominationContent::summary),
                changed(before, after, NominationContent::achievements),
                changed(before, after, NominationContent::dossierParts),
                added(before.evidence(), after.evidence()),
                removed(before.evidence(), after.evidence(), Evidence::id),
                added(before.claims(), after.claims()),
                removed(before.claims(), after.claims(), Claim::criterionId),
                changed(before, after, NominationContent::publicationConsent));
    }

    /** The order of claims and of evidence means nothing: another order alone is no change. */
    public boolean isNothing() {
        return Stream.of(heading, subject, summary, achievements, dossierParts, publicationConsent)
                        .allMatch(Objects::isNull)
                && Stream.of(evidence, evidenceRemoved, claims, claimsRemoved).allMatch(List::isEmpty);
    }

    public NominationContent appliedTo(NominationContent before) {
        Heading top = or(heading, before.heading());
        return new NominationContent(
                top.year(),
                top.title(),
                top.exemplarKind(),
                top.scope(),
                top.mainField(),
                top.otherFields(),
                or(subject, before.subject()),
                or(summary, before.summary()),
                or(achievements, before.achievements()),
                or(dossierParts, before.dossierParts()),
                merged(before.evidence(), evidence, evidenceRemoved, Evidence::id),
                merged(before.claims(), claims, claimsRemoved, Claim::criterionId),
                or(publicationConsent, before.publicationConsent()));
    }

    private static <T> @Nullable T changed(
            NominationContent before, NominationContent after, Function<NominationContent, T> part) {
        T now = part.apply(after);
        return now.equals(part.apply(before)) ? null : now;
    }

    private static <T> T or(@Nullable T changed, T before) {
        return changed == null ? before : changed;
    }

    private static <T> List<T> added(List<T> before, List<T> after) {
        return after.stream().filter(one -> !before.contains(one)).toList();
    }

    private static <T> List<String> removed(List<T> before, List<T> after, Function<T, String> id) {
        List<String> kept = after.stream().map(id).toList();
        return before.stream().map(id).filter(one -> !kept.contains(one)).toList();
    }

    private static <T> List<T> merged(List<T> before, List<T> put, List<String> gone, Function<T, String> id) {
        Stream<T> kept = before.stream()
                .filter(one -> !gone.contains(id.apply(one)))
                .map(one -> put.stream()
                        .filter(changed -> id.apply(changed).equals(id.apply(one)))
                        .findFirst()
                        .orElse(one));
        List<String> known = before.stream().map(id).toList();
        Stream<T> fresh = put.stream().filter(one -> !known.contains(id.apply(one)));
        return Stream.concat(kept, fresh).toList();
    }
}
