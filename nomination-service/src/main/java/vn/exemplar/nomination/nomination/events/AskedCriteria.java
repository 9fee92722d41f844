package vn.exemplar.nomination.nomination.events;

import java.util.List;
import java.util.stream.Stream;

/** The criteria that a nomination answers under its programme version: those it must, and those it may. */
public record AskedCriteria(List<String> required, List<String> optional) {
    public static final AskedCriteria NONE = new AskedCriteria(List.of(), List.of());

    public AskedCriteria {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    public boolean include(String criterionId) {
        return required.contains(criterionId) || optional.contains(criterionId);
    }

    public Stream<String> all() {
        return Stream.concat(required.stream(), optional.stream());
    }
}
