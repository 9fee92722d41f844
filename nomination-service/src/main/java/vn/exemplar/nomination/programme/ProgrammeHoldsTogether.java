package vn.exemplar.nomination.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.exemplar.nomination.importing.Findings;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition.Identity;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition.Setting;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition.Word;

/** A programme has a period, milestones, settings within bounds, and fields whose lists its subjects answer (G1–G3). */
public final class ProgrammeHoldsTogether {
    private final ProgrammeDefinition definition;
    private final Findings findings = new Findings();

    private ProgrammeHoldsTogether(ProgrammeDefinition definition) {
        this.definition = definition;
    }

    public static void check(ProgrammeDefinition definition) {
        findings(definition).refuse("programme-faulty", "G1");
    }

    public static Findings findings(ProgrammeDefinition definition) {
        ProgrammeHoldsTogether holds = new ProgrammeHoldsTogether(definition);
        holds.timesRunForward();
        EveryIdIsUnique.check(definition, holds.findings);
        EveryFieldHasItsLists.check(definition, holds.findings);
        holds.allRoundIsReachable();
        holds.everySettingIsWithinBounds();
        holds.everySubjectIsIdentified();
        return holds.findings;
    }

    private void timesRunForward() {
        if (definition.version() < 1) {
            findings.add("version", "number-too-small", Map.of("least", 1));
        }
        if (definition.annualIntroductionTarget() < 0) {
            findings.add("annualIntroductionTarget", "number-too-small", Map.of("least", 0));
        }
        if (!definition.period().to().isAfter(definition.period().from())) {
            findings.add("period.to", "ends-before-it-begins");
        }
        List<ProgrammeDefinition.Milestone> milestones = definition.milestones();
        IntStream.range(0, milestones.size())
                .filter(i ->
                        milestones.get(i).dueBy().isBefore(milestones.get(i).from()))
                .forEach(i -> findings.add("milestones[" + i + "].dueBy", "ends-before-it-begins"));
    }

    private void allRoundIsReachable() {
        int most = definition.fields().size();
        int minimum = definition.configuration().allRoundMinimumFields();
        if (minimum < 1 || minimum > most) {
            findings.add(
                    "configuration.allRoundMinimumFields", "number-out-of-bounds", Map.of("least", 1, "most", most));
        }
    }

    private void everySubjectIsIdentified() {
        Set<String> open = definition.vocabulary().subjectTypes().stream()
                .map(Word::code)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Identity> identities =
                Objects.requireNonNullElse(definition.configuration().identities(), List.of());
        for (int i = 0; i < identities.size(); i++) {
            Identity identity = identities.get(i);
            String place = "configuration.identities[" + i + ']';
            if (!open.remove(identity.subjectType())) {
                findings.add(
                        place + ".subjectType", "setting-unknown-or-twice", Map.of("code", identity.subjectType()));
            }
            if (Stream.of(IdentifiedBy.values()).map(Enum::name).noneMatch(identity.identifiedBy()::equals)) {
                findings.add(place + ".identifiedBy", "word-unknown", Map.of("word", identity.identifiedBy()));
            }
        }
        open.forEach(type -> findings.add("configuration.identities", "setting-missing", Map.of("code", type)));
    }

    private void everySettingIsWithinBounds() {
        Map<String, SettingCode> open = new HashMap<>();
        for (SettingCode code : SettingCode.values()) {
            open.put(code.name(), code);
        }
        List<Setting> settings =
                Objects.requireNonNullElse(definition.configuration().settings(), List.of());
        for (int i = 0; i < settings.size(); i++) {
            SettingCode code = open.remove(settings.get(i).code());
            String place = "configuration.settings[" + i + ']';
            if (code == null) {
                findings.add(
                        place + ".code",
                        "setting-unknown-or-twice",
                        Map.of("code", settings.get(i).code()));
            } else if (settings.get(i).value() < code.least() || settings.get(i).value() > code.most()) {
                findings.add(
                        place + ".value", "number-out-of-bounds", Map.of("least", code.least(), "most", code.most()));
            }
        }
        open.keySet().stream()
                .sorted()
                .forEach(code -> findings.add("configuration.settings", "setting-missing", Map.of("code", code)));
    }
}
