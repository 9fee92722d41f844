package vn.exemplar.nomination.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a file stands among the others of its vault.
 *
 * @param version from 1
 * @param supersedes the version before; null for the first
 * @param supersededBy the version after; null for the newest
 * @param redacts the original of which the file is a redacted copy
 * @param redactedBy the redacted copy of the file
 * @param proposedFor the original in whose place the council would read the file, once a second officer confirms it
 */
public record Place(
        int version,
        @Nullable String supersedes,
        @Nullable String supersededBy,
        @Nullable String redacts,
        @Nullable String redactedBy,
        @Nullable String proposedFor) {
    static final Place FIRST = new Place(1, null, null, null, null, null);

    static Place copyOf(String original) {
        return new Place(1, null, null, original, null, null);
    }

    static Place proposedFor(String original) {
        return new Place(1, null, null, null, null, original);
    }

    Place next(int number, String before) {
        return new Place(number, before, null, redacts, null, null);
    }

    Place supersededBy(String newer) {
        return new Place(version, supersedes, newer, redacts, redactedBy, null);
    }

    Place redactedBy(String copy) {
        return new Place(version, supersedes, supersededBy, redacts, copy, proposedFor);
    }

    /** As the copy that it was proposed as, in the place of the one that there was. */
    Place confirmed(@Nullable HeldFile before) {
        return before == null
                ? copyOf(Objects.requireNonNull(proposedFor))
                : new Place(before.place().version() + 1, before.id(), null, proposedFor, null, null);
    }

    /** Without a file that is no longer there. */
    Place without(HeldFile gone) {
        Place left = gone.place();
        return new Place(
                version,
                gone.id().equals(supersedes) ? left.supersedes() : supersedes,
                gone.id().equals(supersededBy) ? left.supersededBy() : supersededBy,
                redacts,
                gone.id().equals(redactedBy) ? left.supersedes() : redactedBy,
                proposedFor);
    }
}
