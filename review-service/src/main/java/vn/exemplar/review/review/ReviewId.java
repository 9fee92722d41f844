package vn.exemplar.review.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Ids derived from the nomination, so that the same nomination always leads to the same review and exemplar. */
public final class ReviewId {

    private ReviewId() {}

    public static String of(String nominationId) {
        return derived("review/" + nominationId);
    }

    public static String exemplar(String nominationId) {
        return derived("exemplar/" + nominationId);
    }

    private static String derived(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
