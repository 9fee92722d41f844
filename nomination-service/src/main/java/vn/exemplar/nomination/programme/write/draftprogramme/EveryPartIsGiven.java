package vn.exemplar.nomination.programme.write.draftprogramme;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;

/** Every part of a programme that is not optional by its type is there, and no text is blank (G1). */
public final class EveryPartIsGiven {
    private static final int MOST_NAMED = 20;

    private final List<String> missing = new ArrayList<>();

    private EveryPartIsGiven() {}

    public static void check(ProgrammeDefinition definition) {
        EveryPartIsGiven walk = new EveryPartIsGiven();
        walk.visit("", definition);
        if (!walk.missing.isEmpty()) {
            throw Refusal.unprocessable("programme-incomplete", "G1")
                    .with("missing", walk.missing.stream().limit(MOST_NAMED).toList());
        }
    }

    private void visit(String path, @Nullable Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            missing.add(path);
        } else if (value instanceof Record part) {
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
            Object value = valueOf(component, part);
            if (value != null || !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                visit(path.isEmpty() ? component.getName() : path + '.' + component.getName(), value);
            }
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A public record can be read", impossible);
        }
    }
}
