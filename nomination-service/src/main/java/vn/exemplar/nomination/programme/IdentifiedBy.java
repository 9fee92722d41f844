package vn.exemplar.nomination.programme;

import org.jspecify.annotations.Nullable;

/** By what a subject is known; each type of subject of a programme is known by one of these (N4). */
enum IdentifiedBy {
    /** Their id in the directory; without an account the year of birth, with name and unit. */
    PERSON,
    /** What kind of body it is, with its name and unit. */
    BODY,
    /** Name and unit alone. */
    NAME;

    boolean fits(@Nullable String personId, @Nullable Integer birthYear, @Nullable String body) {
        return switch (this) {
            case PERSON ->
                (personId == null ? birthYear != null : birthYear == null && !personId.isBlank()) && body == null;
            case BODY -> personId == null && birthYear == null && body != null;
            case NAME -> personId == null && birthYear == null && body == null;
        };
    }
}
