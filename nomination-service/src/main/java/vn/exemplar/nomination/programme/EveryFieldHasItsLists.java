package vn.exemplar.nomination.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.exemplar.nomination.importing.Findings;
import vn.exemplar.nomination.programme.events.Criterion;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition.Word;
import vn.exemplar.nomination.programme.events.ProgrammeField;
import vn.exemplar.nomination.programme.events.ProgrammeField.Eligibility;

/** General criteria exist, each field has the lists that its subjects answer, and criteria use the vocabulary (G2). */
final class EveryFieldHasItsLists {
    private final Findings findings;
    private final Set<String> kinds;
    private final Set<String> recurrences;
    private final Set<String> appliesTo;
    private final Set<String> subjectTypes;
    private final Set<String> bodies;

    private EveryFieldHasItsLists(ProgrammeDefinition definition, Findings findings) {
        this.findings = findings;
        this.kinds = codes(definition.vocabulary().criterionKinds());
        this.recurrences = codes(definition.vocabulary().recurrences());
        this.appliesTo = codes(definition.vocabulary().appliesTo());
        this.subjectTypes = codes(definition.vocabulary().subjectTypes());
        this.bodies = codes(definition.vocabulary().bodies());
    }

    static void check(ProgrammeDefinition definition, Findings findings) {
        EveryFieldHasItsLists lists = new EveryFieldHasItsLists(definition, findings);
        lists.words(
                "configuration.allRoundScopes",
                Objects.requireNonNullElse(definition.configuration().allRoundScopes(), List.of()),
                codes(definition.vocabulary().exemplarScopes()));
        lists.checkList("generalCriteria", definition.generalCriteria());
        if (definition.fields().isEmpty()) {
            findings.add("fields", "list-empty");
        }
        for (int i = 0; i < definition.fields().size(); i++) {
            lists.checkField("fields[" + i + ']', definition.fields().get(i));
        }
    }

    private void checkField(String place, ProgrammeField field) {
        List<String> needed =
                field.listing().equals(ProgrammeField.JOINT) ? List.of(ProgrammeField.JOINT) : field.subjectTypes();
        if (field.subjectTypes().isEmpty()) {
            findings.add(place + ".subjectTypes", "list-empty");
        }
        words(place + ".subjectTypes", field.subjectTypes(), subjectTypes);
        for (int i = 0; i < field.eligibility().size(); i++) {
            Eligibility condition = field.eligibility().get(i);
            String at = place + ".eligibility[" + i + ']';
            word(at + ".subjectType", condition.subjectType(), subjectTypes);
            words(at + ".bodies", condition.bodies(), bodies);
        }
        Set<String> named = new HashSet<>(needed);
        named.addAll(field.criteria().keySet());
        named.stream().sorted().forEach(list -> {
            if (needed.contains(list)) {
                checkList(place + ".criteria." + list, field.criteria().getOrDefault(list, List.of()));
            } else {
                findings.add(place + ".criteria." + list, "criteria-list-unasked");
            }
        });
    }

    private void checkList(String place, List<Criterion> criteria) {
        if (criteria.isEmpty()) {
            findings.add(place, "list-empty");
        }
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            String at = place + '[' + i + "].";
            word(at + "kind", criterion.kind(), kinds);
            word(at + "recurrence", criterion.recurrence(), recurrences);
            word(at + "appliesTo", criterion.appliesTo(), appliesTo);
        }
    }

    private void word(String place, String code, Set<String> vocabulary) {
        if (!vocabulary.contains(code)) {
            findings.add(place, "word-unknown", Map.of("word", code));
        }
    }

    private void words(String place, List<String> codes, Set<String> vocabulary) {
        for (int i = 0; i < codes.size(); i++) {
            word(place + '[' + i + ']', codes.get(i), vocabulary);
        }
    }

    private static Set<String> codes(List<Word> words) {
        return words.stream().map(Word::code).collect(Collectors.toSet());
    }
}
