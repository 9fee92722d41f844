package vn.exemplar.nomination.programme;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.importing.Findings;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;
import vn.exemplar.nomination.programme.events.ProgrammeField;

/** Every {@code id} anywhere in a programme, and every field's code, names one thing only (G1). */
final class EveryIdIsUnique {
    private final Map<String, String> placeOfId = new HashMap<>();
    private final Findings findings;

    private EveryIdIsUnique(Findings findings) {
        this.findings = findings;
    }

    static void check(ProgrammeDefinition definition, Findings findings) {
        EveryIdIsUnique walk = new EveryIdIsUnique(findings);
        walk.visit("", definition);
    }

    private void visit(String path, @Nullable Object value) {
        if (value instanceof Record part) {
            visitParts(path, part);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(path + '[' + i + ']', list.get(i));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> visit(path + '.' + key, entry));
        }
    }

    private void visitParts(String path, Record part) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            String place = path.isEmpty() ? component.getName() : path + '.' + component.getName();
            Object value = valueOf(component, part);
            if (value instanceof String id && names(component, part)) {
                String first = placeOfId.putIfAbsent(id, place);
                if (first != null) {
                    findings.add(place, "id-repeated", Map.of("id", id, "first", first));
                }
            }
            visit(place, value);
        }
    }

    private static boolean names(RecordComponent component, Record part) {
        return component.getName().equals("id")
                || part instanceof ProgrammeField && component.getName().equals("field");
    }

    private static @Nullable Object valueOf(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A public record can be read", impossible);
        }
    }
}
