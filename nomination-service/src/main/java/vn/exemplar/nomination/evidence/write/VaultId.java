package vn.exemplar.nomination.evidence.write;

/** The vault of a nomination: a subject of its own, beside the dossier. */
public final class VaultId {
    private VaultId() {}

    public static String of(String nominationId) {
        return "vault:" + nominationId;
    }
}
