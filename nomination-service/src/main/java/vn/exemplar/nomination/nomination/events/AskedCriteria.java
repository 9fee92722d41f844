package vn.exemplar.nomination.nomination.events;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a nomination answers under its programme version: the criteria that it must and those that it may, and the parts
 * that its dossier has.
 */
public record AskedCriteria(List<String> required, List<String> optional, List<String> parts) {
    public static final AskedCriteria NONE = new AskedCriteria(List.of(), List.of(), List.of());

    public AskedCriteria {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        parts = List.copyOf(parts);
    }

    public boolean include(String criterionId) {
        return required.contains(criterionId) || optional.contains(criterionId);
    }

    public Stream<String> all() {
        return Stream.concat(required.stream(), optional.stream());
    }
}
