package vn.exemplar.nomination.nomination;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.nomination.events.AskedCriteria;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.events.Criterion;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition.DossierPart;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition.Vocabulary;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition.Word;
import vn.exemplar.nomination.programme.events.ProgrammeField;

/** Words, year, fields, subject and claims are such as the programme provides for (G1, G2, G3, N3). */
public final class ContentFitsTheProgramme {
    private ContentFitsTheProgramme() {}

    /** Returns the criteria that the nomination answers. */
    public static AskedCriteria check(NominationContent content, ProgrammeTerms programme) {
        if (!programme.hasYear(content.year())) {
            throw Refusal.unprocessable("year-outside-programme", "G1").with("years", content.year());
        }
        wordsAreOfTheProgramme(content, programme);
        fieldsAreOfTheProgramme(content, programme);
        fieldsFitTheScope(content, programme);
        subjectIsEligible(content, programme);
        subjectIsIdentified(content.subject(), programme);
        AskedCriteria criteria = asked(content, programme);
        claims(content, criteria);
        return criteria;
    }

    private static AskedCriteria asked(NominationContent content, ProgrammeTerms programme) {
        Map<Boolean, List<String>> ids =
                programme
                        .criteriaFor(content.subject().type(), content.subject().body(), content.fields())
                        .stream()
                        .collect(Collectors.partitioningBy(
                                Criterion::required, Collectors.mapping(Criterion::id, Collectors.toList())));
        return new AskedCriteria(
                Objects.requireNonNull(ids.get(true)),
                Objects.requireNonNull(ids.get(false)),
                programme.dossierParts().stream().map(DossierPart::id).toList());
    }

    private static void wordsAreOfTheProgramme(NominationContent content, ProgrammeTerms programme) {
        Vocabulary words = programme.definition().vocabulary();
        NominationContent.Subject subject = content.subject();
        List<String> parts =
                programme.dossierParts().stream().map(DossierPart::id).toList();
        List<String> unknown = Stream.of(
                        foreign("exemplarKind", content.exemplarKind(), words.exemplarKinds()),
                        foreign("scope", content.scope(), words.exemplarScopes()),
                        foreign("subject.type", subject.type(), words.subjectTypes()),
                        foreign("subject.body", subject.body(), words.bodies()),
                        content.dossierParts().stream()
                                .map(NominationContent.DossierPart::part)
                                .filter(part -> !parts.contains(part))
                                .map(part -> "dossierParts " + part))
                .flatMap(Function.identity())
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.unprocessable("word-not-of-programme", "G1").with("words", unknown);
        }
    }

    private static Stream<String> foreign(String place, @Nullable String code, List<Word> words) {
        return Stream.ofNullable(code)
                .filter(given -> words.stream().noneMatch(word -> word.code().equals(given)))
                .map(given -> place + ' ' + given);
    }

    private static void subjectIsIdentified(NominationContent.Subject subject, ProgrammeTerms programme) {
        if (!programme.identifies(subject.type(), subject.personId(), subject.birthYear(), subject.body())) {
            throw Refusal.unprocessable("subject-not-identified", "N4").with("type", subject.type());
        }
    }

    private static void fieldsAreOfTheProgramme(NominationContent content, ProgrammeTerms programme) {
        List<String> unknown = content.fields().stream()
                .filter(field -> programme.field(field).isEmpty())
                .toList();
        boolean repeated =
                new HashSet<>(content.fields()).size() < content.fields().size();
        if (!unknown.isEmpty() || repeated) {
            throw Refusal.unprocessable("field-unknown-or-repeated", "G2").with("fields", unknown);
        }
    }

    private static void fieldsFitTheScope(NominationContent content, ProgrammeTerms programme) {
        int minimum = programme.definition().configuration().allRoundMinimumFields();
        if (programme.allRound(content.scope())) {
            if (content.mainField() != null || content.fields().size() < minimum) {
                throw Refusal.unprocessable("all-round-needs-more-fields", "G3").with("minimum", minimum);
            }
        } else if (content.mainField() == null) {
            throw Refusal.unprocessable("main-field-missing", "G3");
        }
    }

    private static void subjectIsEligible(NominationContent content, ProgrammeTerms programme) {
        List<String> closed = content.fields().stream()
                .flatMap(code -> programme.field(code).stream())
                .filter(field -> !takes(field, content.subject()))
                .map(ProgrammeField::field)
                .toList();
        if (!closed.isEmpty()) {
            throw Refusal.unprocessable("subject-not-eligible", "G2").with("fields", closed);
        }
    }

    private static boolean takes(ProgrammeField field, NominationContent.Subject subject) {
        return field.subjectTypes().contains(subject.type())
                && field.eligibility().stream()
                        .filter(condition -> condition.subjectType().equals(subject.type()))
                        .filter(condition -> !condition.bodies().isEmpty())
                        .allMatch(condition -> condition.bodies().contains(String.valueOf(subject.body())));
    }

    /** Each claim answers one criterion that is asked for, once, and names evidence of its own nomination (N3). */
    public static void claims(NominationContent content, AskedCriteria criteria) {
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
                .flatMap(claim -> Stream.concat(
                        claim.evidence().stream().filter(id -> !evidence.contains(id)), pagesOfOthers(claim)))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.unprocessable("evidence-unknown", "N3").with("evidence", unknown);
        }
    }

    private static Stream<String> pagesOfOthers(NominationContent.Claim claim) {
        return claim.pages().stream()
                .map(NominationContent.Pages::evidence)
                .filter(id -> !claim.evidence().contains(id));
    }

    private static void noneTwice(Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        List<String> twice = ids.filter(id -> !seen.add(id)).distinct().toList();
        if (!twice.isEmpty()) {
            throw Refusal.unprocessable("claim-or-evidence-repeated", "N3").with("ids", twice);
        }
    }
}
