package vn.exemplar.nomination.nomination.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.Personal;

/** Everything that a unit says in a nomination. */
public record NominationContent(
        int year,
        @Personal String title,
        String exemplarKind,
        String scope,
        @Nullable String mainField,
        List<String> otherFields,
        Subject subject,
        @Personal String summary,
        List<Achievement> achievements,
        List<DossierPart> dossierParts,
        List<Evidence> evidence,
        List<Claim> claims,
        PublicationConsent publicationConsent) {
    public static final NominationContent EMPTY = new NominationContent(
            0,
            "",
            "",
            "",
            null,
            List.of(),
            new Subject("", "", "", null, null, null, null),
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new PublicationConsent(false, false, false, false));

    public Heading heading() {
        return new Heading(year, title, exemplarKind, scope, mainField, otherFields);
    }

    /** Main field first. */
    public List<String> fields() {
        return Stream.concat(Stream.ofNullable(mainField), otherFields.stream()).toList();
    }

    /** Every file that is named, parts first, each once. */
    public List<String> fileNames() {
        return Stream.concat(
                        dossierParts.stream().map(DossierPart::file),
                        evidence.stream().map(Evidence::file))
                .distinct()
                .toList();
    }

    /** Names of the files that prove a criterion. */
    public Set<String> filesFor(String criterionId) {
        Set<String> proofs = claims.stream()
                .filter(claim -> claim.criterionId().equals(criterionId))
                .flatMap(claim -> claim.evidence().stream())
                .collect(Collectors.toSet());
        return evidence.stream()
                .filter(one -> proofs.contains(one.id()))
                .map(Evidence::file)
                .collect(Collectors.toSet());
    }

    /** What kind of nomination it is. */
    public record Heading(
            int year,
            @Personal String title,
            String exemplarKind,
            String scope,
            @Nullable String mainField,
            List<String> otherFields) {}

    /**
     * Whom the nomination is about.
     *
     * @param personId of the nominee; null for a collective and for who has no account
     * @param birthYear of a nominee who has no account
     */
    public record Subject(
            String type,
            @Personal String name,
            String unit,
            @Nullable String body,
            @Nullable String personId,
            @Nullable Integer birthYear,
            @Nullable String representativeId) {

        /** Ids of people that the provider is asked for. */
        public Stream<String> people() {
            return Stream.of(personId, representativeId).flatMap(Stream::ofNullable);
        }
    }

    public record Achievement(
            @Personal String title,
            LocalDate from,
            @Nullable LocalDate to) {}

    public record DossierPart(String part, @Personal String file) {}

    public record Evidence(
            String id,
            @Personal String file,
            String kind,
            @Nullable LocalDate issuedOn,
            @Personal String description) {}

    /** Where in a piece of evidence the proof stands; pages count from 1, both are included. */
    public record Pages(
            String evidence,
            int from,
            int to,
            @Personal @Nullable String note) {}

    /**
     * What is said for one criterion, with evidence or with the reason why there is none.
     *
     * @param pages of the evidence; what is not in it proves as a whole
     */
    public record Claim(
            String criterionId,
            @Personal String text,
            List<String> evidence,
            List<Pages> pages,
            @Personal @Nullable String noEvidenceReason) {

        public Claim {
            pages = pages == null ? List.of() : List.copyOf(pages);
        }

        public boolean said() {
            return !text.isBlank();
        }

        public boolean proven() {
            return !evidence.isEmpty() || (noEvidenceReason != null && !noEvidenceReason.isBlank());
        }
    }

    /** What the nominee allows to be published. */
    public record PublicationConsent(boolean name, boolean photo, boolean quotation, boolean unit) {}
}
