package vn.exemplar.nomination.evidence;

import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * The one answer to who may see which file, for list, single file, count and download (N6, R4): the nomination's unit,
 * the office and auditors see all, the council what was accepted, a redacted copy in place of its original.
 *
 * @param accepted ids of the files with which the nomination was accepted
 */
public record VaultView(@BsonId String nominationId, Vault vault, List<String> accepted) {

    static VaultView empty(String nominationId) {
        return new VaultView(nominationId, Vault.NONE, List.of());
    }

    VaultView after(EvidenceEvent event) {
        return with(vault.after(event));
    }

    VaultView accepting(List<String> files) {
        return new VaultView(nominationId, vault, files);
    }

    /** The same, by what is known of the vault meanwhile. */
    public VaultView with(Vault newer) {
        return new VaultView(nominationId, newer, accepted);
    }

    public Stream<EvidenceView> files(Capacity capacity) {
        return vault.files().values().stream()
                .filter(held -> isSeen(held, capacity))
                .map(held -> new EvidenceView(nominationId, held, isHandedIn(held)));
    }

    public EvidenceView file(String fileId, Capacity capacity) {
        HeldFile held = vault.file(fileId);
        refuseUnless(isSeen(held, capacity), () -> notFound("file-not-found", "N6"));
        return new EvidenceView(nominationId, vault.readable(fileId), isHandedIn(held));
    }

    private boolean isSeen(HeldFile held, Capacity capacity) {
        return capacity != Capacity.REVIEWER || isHandedIn(held) && held.redactedBy() == null;
    }

    private boolean isHandedIn(HeldFile held) {
        return accepted.contains(held.redacts() == null ? held.id() : held.redacts());
    }
}
