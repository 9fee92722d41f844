package vn.exemplar.nomination.evidence.remove;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.evidence.Capacity;
import vn.exemplar.nomination.evidence.EvidenceEvent;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceRemoved;
import vn.exemplar.nomination.evidence.HeldFile;
import vn.exemplar.nomination.evidence.Vault;

/**
 * @param named names of the files that the nomination names
 * @param handedIn ids of the files with which it ever left its unit
 */
record RemoveEvidence(
        String subject, Capacity capacity, String fileId, List<String> named, List<String> handedIn, Act act)
        implements Decision<Vault, EvidenceEvent> {

    RemoveEvidence {
        named = List.copyOf(named);
        handedIn = List.copyOf(handedIn);
    }

    /** What was handed in stays, and what is named, and an original as long as its redacted copy does. */
    @Override
    public List<EvidenceEvent> decide(Vault vault) {
        HeldFile held = vault.file(fileId);
        refuseUnless(!handedIn.contains(fileId), () -> conflict("file-handed-in", "N6"));
        vault.refuseUnlessChangeable(held, capacity);
        refuseUnless(
                held.place().supersedes() != null || !named.contains(held.name()),
                () -> conflict("file-named", "N6").with("file", held.name()));
        refuseUnless(held.place().redactedBy() == null, () -> conflict("file-has-copy", "N6"));
        return List.of(
                new EvidenceRemoved(subject, fileId, held.sha256(), act.actor().id(), act.at()));
    }
}
