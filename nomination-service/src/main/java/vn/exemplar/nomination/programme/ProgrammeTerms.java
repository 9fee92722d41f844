package vn.exemplar.nomination.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.programme.events.Criterion;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition.DossierPart;
import vn.exemplar.nomination.programme.events.ProgrammeField;

/** What a programme asks of a nomination. */
public record ProgrammeTerms(ProgrammeDefinition definition, boolean active) {

    /** A value that this version of the programme sets. */
    public int setting(SettingCode code) {
        return Stream.ofNullable(definition.configuration().settings())
                .flatMap(List::stream)
                .filter(setting -> setting.code().equals(code.name()))
                .mapToInt(ProgrammeDefinition.Setting::value)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The programme sets no " + code));
    }

    public Optional<ProgrammeField> field(String code) {
        return definition.fields().stream()
                .filter(field -> field.field().equals(code))
                .findFirst();
    }

    /** Whether nominations of a scope have no main field (G3). */
    public boolean allRound(String scope) {
        return Stream.ofNullable(definition.configuration().allRoundScopes())
                .flatMap(List::stream)
                .anyMatch(scope::equals);
    }

    /** The parts that every dossier has. */
    public List<DossierPart> dossierParts() {
        return Stream.ofNullable(definition.configuration().dossierParts())
                .flatMap(List::stream)
                .toList();
    }

    /** Whether a subject is known by what its type is known by: who it is decides who may sign (N4). */
    public boolean identifies(
            String subjectType, @Nullable String personId, @Nullable Integer birthYear, @Nullable String body) {
        return Stream.ofNullable(definition.configuration().identities())
                .flatMap(List::stream)
                .filter(identity -> identity.subjectType().equals(subjectType))
                .anyMatch(identity ->
                        IdentifiedBy.valueOf(identity.identifiedBy()).fits(personId, birthYear, body));
    }

    public boolean hasYear(int year) {
        return definition.period().from().getYear() <= year
                && year <= definition.period().to().getYear();
    }

    /** The general criteria and, for each field, the list of the subject type, less what is for other bodies. */
    public List<Criterion> criteriaFor(String subjectType, @Nullable String body, Collection<String> fields) {
        Stream<Criterion> special = fields.stream()
                .flatMap(code -> field(code).stream())
                .flatMap(field -> listFor(field, subjectType).stream());
        return Stream.concat(definition.generalCriteria().stream(), special)
                .filter(criterion -> criterion.appliesTo().equals(Criterion.FOR_ALL)
                        || criterion.appliesTo().equals(body))
                .toList();
    }

    private static List<Criterion> listFor(ProgrammeField field, String subjectType) {
        Map<String, List<Criterion>> lists = field.criteria();
        String list = field.listing().equals(ProgrammeField.JOINT) ? ProgrammeField.JOINT : subjectType;
        return lists.getOrDefault(list, List.of());
    }
}
