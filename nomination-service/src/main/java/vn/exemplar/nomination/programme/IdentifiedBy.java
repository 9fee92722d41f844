package vn.exemplar.nomination.programme;

import org.jspecify.annotations.Nullable;

/** By what a subject is known; each type of subject of a programme is known by one of these (N4). */
enum IdentifiedBy {
    /** Their id in the directory. */
    PERSON,
    /** What kind of body it is, with its name and unit. */
    BODY,
    /** Name and unit alone. */
    NAME;

    boolean fits(@Nullable String personId, @Nullable String body) {
        return switch (this) {
            case PERSON -> personId != null && !personId.isBlank() && body == null;
            case BODY -> personId == null && body != null;
            case NAME -> personId == null && body == null;
        };
    }
}
