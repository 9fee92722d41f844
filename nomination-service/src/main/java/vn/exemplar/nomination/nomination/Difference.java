package vn.exemplar.nomination.nomination;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.nomination.NominationContent.Achievement;
import vn.exemplar.nomination.nomination.NominationContent.Claim;
import vn.exemplar.nomination.nomination.NominationContent.Evidence;
import vn.exemplar.nomination.nomination.NominationContent.PublicationConsent;
import vn.exemplar.nomination.nomination.NominationContent.Subject;

/**
 * One field that two versions of a nomination have differently.
 *
 * @param field for example {@code summary} or {@code claims/1.G.01/text}
 * @param before null where the field is new
 * @param after null where the field is gone
 */
public record Difference(
        String field, @Nullable String before, @Nullable String after) {

    /** Every field that differs, in the order of the nomination. */
    public static List<Difference> between(NominationContent before, NominationContent after) {
        Map<String, String> old = fields(before);
        Map<String, String> now = fields(after);
        return Stream.concat(now.keySet().stream(), old.keySet().stream())
                .distinct()
                .filter(field -> !Objects.equals(old.get(field), now.get(field)))
                .map(field -> new Difference(field, old.get(field), now.get(field)))
                .toList();
    }

    /** The points of the checklist that look different now: criteria by their claim and its evidence, and parts. */
    public static Set<String> changedPoints(NominationContent before, NominationContent after) {
        Set<String> points = new TreeSet<>();
        for (Difference difference : between(before, after)) {
            String[] steps = difference.field().split("/");
            switch (steps[0]) {
                case "claims", "dossierParts" -> points.add(steps[1]);
                case "evidence" -> claimsProvedBy(steps[1], before, after).forEach(points::add);
                default -> {}
            }
        }
        return points;
    }

    private static Stream<String> claimsProvedBy(String evidence, NominationContent... versions) {
        return Stream.of(versions)
                .flatMap(version -> version.claims().stream())
                .filter(claim -> claim.evidence().contains(evidence))
                .map(Claim::criterionId);
    }

    private static Map<String, String> fields(NominationContent content) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("year", Integer.toString(content.year()));
        fields.put("title", content.title());
        fields.put("exemplarKind", content.exemplarKind());
        fields.put("scope", content.scope());
        put(fields, "mainField", content.mainField());
        fields.put("otherFields", String.join(", ", content.otherFields()));
        subject(fields, content.subject());
        fields.put("summary", content.summary());
        for (int position = 0; position < content.achievements().size(); position++) {
            achievement(
                    fields,
                    "achievements/" + (position + 1),
                    content.achievements().get(position));
        }
        content.dossierParts().forEach(part -> fields.put("dossierParts/" + part.part(), part.file()));
        content.evidence().forEach(evidence -> evidence(fields, "evidence/" + evidence.id(), evidence));
        content.claims().forEach(claim -> claim(fields, "claims/" + claim.criterionId(), claim));
        consent(fields, content.publicationConsent());
        return fields;
    }

    private static void subject(Map<String, String> fields, Subject subject) {
        fields.put("subject/type", subject.type());
        fields.put("subject/name", subject.name());
        fields.put("subject/unit", subject.unit());
        put(fields, "subject/body", subject.body());
        put(fields, "subject/personId", subject.personId());
        put(fields, "subject/representativeId", subject.representativeId());
    }

    private static void achievement(Map<String, String> fields, String path, Achievement achievement) {
        fields.put(path + "/title", achievement.title());
        fields.put(path + "/from", achievement.from().toString());
        put(fields, path + "/to", achievement.to());
    }

    private static void evidence(Map<String, String> fields, String path, Evidence evidence) {
        fields.put(path + "/file", evidence.file());
        fields.put(path + "/kind", evidence.kind());
        fields.put(path + "/visibility", evidence.visibility());
        put(fields, path + "/issuedOn", evidence.issuedOn());
        fields.put(path + "/description", evidence.description());
    }

    private static void claim(Map<String, String> fields, String path, Claim claim) {
        fields.put(path + "/text", claim.text());
        fields.put(path + "/evidence", String.join(", ", claim.evidence()));
        put(fields, path + "/noEvidenceReason", claim.noEvidenceReason());
    }

    private static void consent(Map<String, String> fields, PublicationConsent consent) {
        fields.put("publicationConsent/name", Boolean.toString(consent.name()));
        fields.put("publicationConsent/photo", Boolean.toString(consent.photo()));
        fields.put("publicationConsent/quotation", Boolean.toString(consent.quotation()));
        fields.put("publicationConsent/unit", Boolean.toString(consent.unit()));
    }

    private static void put(Map<String, String> fields, String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value.toString());
        }
    }
}
