package vn.exemplar.nomination.evidence.content;

import java.nio.charset.StandardCharsets;

/**
 * What the vault of one nomination holds under a hash. Two nominations never share a content: each has its own key.
 *
 * @param size in bytes
 */
public record Content(String nominationId, String sha256, long size) {

    /** What a segment of it is bound to. */
    byte[] place(long segment) {
        String place = String.join(
                "\n", "exemplar content v1", nominationId, sha256, Long.toString(size), Long.toString(segment));
        return place.getBytes(StandardCharsets.UTF_8);
    }
}
