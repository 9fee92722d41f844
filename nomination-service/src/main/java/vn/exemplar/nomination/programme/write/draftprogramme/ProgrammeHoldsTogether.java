package vn.exemplar.nomination.programme.write.draftprogramme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.programme.events.Criterion;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;
import vn.exemplar.nomination.programme.events.ProgrammeField;

/** A programme has a period, general criteria, and for each field the lists that its subjects answer (G1, G2, G3). */
public final class ProgrammeHoldsTogether {
    private ProgrammeHoldsTogether() {}

    public static void check(ProgrammeDefinition definition) {
        periodRunsForward(definition);
        everyIdIsUnique(definition);
        everyFieldHasItsLists(definition);
        allRoundIsReachable(definition);
    }

    private static void periodRunsForward(ProgrammeDefinition definition) {
        if (definition.version() < 1
                || definition.annualIntroductionTarget() < 0
                || !definition.period().to().isAfter(definition.period().from())) {
            throw Refusal.unprocessable("programme-period-impossible", "G1");
        }
    }

    private static void everyIdIsUnique(ProgrammeDefinition definition) {
        Stream<String> criteria = Stream.concat(
                        definition.generalCriteria().stream(),
                        definition.fields().stream().flatMap(ProgrammeHoldsTogether::criteria))
                .map(Criterion::id);
        Stream<String> fields = definition.fields().stream().map(ProgrammeField::field);
        Set<String> seen = new HashSet<>();
        List<String> twice = Stream.concat(criteria, fields)
                .filter(id -> !seen.add(id))
                .distinct()
                .toList();
        if (!twice.isEmpty()) {
            throw Refusal.unprocessable("programme-ids-repeated", "G1").with("ids", twice);
        }
    }

    private static Stream<Criterion> criteria(ProgrammeField field) {
        return field.criteria().values().stream().flatMap(List::stream);
    }

    private static void everyFieldHasItsLists(ProgrammeDefinition definition) {
        List<String> bare = definition.fields().stream()
                .filter(field -> !hasItsLists(field))
                .map(ProgrammeField::field)
                .toList();
        if (!bare.isEmpty() || definition.generalCriteria().isEmpty()) {
            throw Refusal.unprocessable("programme-lists-missing", "G2").with("fields", bare);
        }
    }

    private static boolean hasItsLists(ProgrammeField field) {
        List<String> lists =
                field.listing().equals(ProgrammeField.JOINT) ? List.of(ProgrammeField.JOINT) : field.subjectTypes();
        return !lists.isEmpty()
                && lists.stream()
                        .noneMatch(list ->
                                field.criteria().getOrDefault(list, List.of()).isEmpty());
    }

    private static void allRoundIsReachable(ProgrammeDefinition definition) {
        int minimum = definition.configuration().allRoundMinimumFields();
        if (minimum < 1 || minimum > definition.fields().size()) {
            throw Refusal.unprocessable("programme-all-round-unreachable", "G3").with("minimum", minimum);
        }
    }
}
