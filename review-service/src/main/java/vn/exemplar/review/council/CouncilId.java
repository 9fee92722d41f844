package vn.exemplar.review.council;

/** A council is named by its appointer; in the ledger the name stands behind its kind. */
public final class CouncilId {
    private static final String KIND = "council:";

    private CouncilId() {}

    public static String of(String naturalId) {
        return KIND + naturalId;
    }

    public static String natural(String id) {
        return id.substring(KIND.length());
    }
}
