package vn.exemplar.review.regulation;

/** A regulation is named by its drafter; in the ledger the name stands behind its kind. */
public final class RegulationId {
    private static final String KIND = "regulation:";

    private RegulationId() {}

    public static String of(String naturalId) {
        return KIND + naturalId;
    }

    public static String natural(String id) {
        return id.substring(KIND.length());
    }
}
