package vn.exemplar.nomination.evidence;

import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * The one answer to who may see which file, for list, single file, count and download (N6, R4): the nomination's unit,
 * the office and auditors see all, the council what was accepted, a redacted copy in place of its original.
 */
public record VaultView(@BsonId String nominationId, Vault vault) {

    static VaultView empty(String nominationId) {
        return new VaultView(nominationId, Vault.NONE);
    }

    VaultView after(EvidenceEvent event) {
        return with(vault.after(event));
    }

    /** The same, by what is known of the vault meanwhile. */
    public VaultView with(Vault newer) {
        return new VaultView(nominationId, newer);
    }

    public Stream<EvidenceView> files(Capacity capacity) {
        return vault.files().values().stream()
                .filter(held -> isSeen(held, capacity))
                .map(held -> new EvidenceView(nominationId, held, vault.isHandedOver(held)));
    }

    public EvidenceView file(String fileId, Capacity capacity) {
        HeldFile held = vault.file(fileId);
        refuseUnless(isSeen(held, capacity), () -> notFound("file-not-found", "N6"));
        return new EvidenceView(nominationId, vault.readable(fileId), vault.isHandedOver(held));
    }

    private boolean isSeen(HeldFile held, Capacity capacity) {
        return capacity != Capacity.REVIEWER
                || vault.isHandedOver(held) && held.place().redactedBy() == null;
    }
}
