package vn.exemplar.nomination.evidence.content;

import java.nio.charset.StandardCharsets;

/**
 * What the vault of one nomination holds under a hash. Two nominations never share a content: each has its own key.
 *
 * @param size in bytes
 */
public record Content(String nominationId, String sha256, long size) {

    /** What its object in the store is bound to. */
    byte[] place() {
        return String.join("\n", nominationId, sha256, Long.toString(size)).getBytes(StandardCharsets.UTF_8);
    }
}
