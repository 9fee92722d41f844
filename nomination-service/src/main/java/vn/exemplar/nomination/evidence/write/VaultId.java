package vn.exemplar.nomination.evidence.write;

/** The vault of a nomination: a subject of its own, beside the dossier. */
public final class VaultId {
    private static final String PREFIX = "vault:";

    private VaultId() {}

    public static String of(String nominationId) {
        return PREFIX + nominationId;
    }

    public static String nominationOf(String vaultId) {
        return vaultId.substring(PREFIX.length());
    }
}
