package vn.exemplar.nomination.evidence.write;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.evidence.Visibility;
import vn.exemplar.nomination.evidence.events.CriterionLink;
import vn.exemplar.nomination.evidence.events.StoredFile;

/**
 * A file as far as decisions need to know it.
 *
 * @param current not superseded
 * @param original of which this is a redacted copy
 * @param redacted has a redacted copy
 */
record HeldFile(
        StoredFile file,
        Visibility visibility,
        int version,
        boolean current,
        @Nullable String original,
        boolean redacted,
        Set<CriterionLink> links) {
    HeldFile {
        links = Set.copyOf(links);
    }

    static HeldFile first(StoredFile file, Visibility visibility, @Nullable String original) {
        return new HeldFile(file, visibility, 1, true, original, false, Set.of());
    }

    HeldFile next(StoredFile newer) {
        return new HeldFile(newer, visibility, version + 1, true, original, false, links);
    }

    HeldFile superseded() {
        return new HeldFile(file, visibility, version, false, original, redacted, links);
    }

    HeldFile redactedNow() {
        return new HeldFile(file, visibility, version, current, original, true, links);
    }

    HeldFile with(Visibility other) {
        return new HeldFile(file, other, version, current, original, redacted, links);
    }

    HeldFile linked(CriterionLink link) {
        Set<CriterionLink> more = new LinkedHashSet<>(links);
        more.add(link);
        return new HeldFile(file, visibility, version, current, original, redacted, more);
    }

    HeldFile unlinked(String linkId) {
        Set<CriterionLink> fewer = new LinkedHashSet<>(links);
        fewer.removeIf(link -> link.linkId().equals(linkId));
        return new HeldFile(file, visibility, version, current, original, redacted, fewer);
    }

    boolean hasLink(String linkId) {
        return links.stream().anyMatch(link -> link.linkId().equals(linkId));
    }
}
