package vn.exemplar.nomination.evidence;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceHandedOver;
import vn.exemplar.nomination.evidence.EvidenceEvent.FrozenFile;
import vn.exemplar.nomination.evidence.EvidenceEvent.VaultClosed;
import vn.exemplar.nomination.evidence.EvidenceEvent.VaultOpened;

/** What happens to a vault with its nomination, in the same commit. */
sealed interface VaultCommand extends Decision<Vault, EvidenceEvent> {

    /** What was decided about files rests on them as they were seen: here they still have to be so. */
    private static void refuseUnlessAsSeen(Vault vault, List<FrozenFile> seen) {
        refuseUnless(vault.frozen().containsAll(seen), () -> conflict("vault-changed", "N6"));
    }

    /** @param seen all files, as they were seen by who signs for them */
    record CloseVault(String subject, List<FrozenFile> seen, Act act) implements VaultCommand {
        @Override
        public List<EvidenceEvent> decide(Vault vault) {
            refuseUnlessAsSeen(vault, seen);
            return List.of(new VaultClosed(subject, vault.frozen(), act.actor().id(), act.at()));
        }
    }

    record OpenVault(String subject, Act act) implements VaultCommand {
        @Override
        public List<EvidenceEvent> decide(Vault vault) {
            return vault.closed() ? List.of(new VaultOpened(subject, act.actor().id(), act.at())) : List.of();
        }
    }

    /** @param seen those that were accepted, as the office saw them */
    record HandOver(String subject, List<FrozenFile> seen, Act act) implements VaultCommand {
        @Override
        public List<EvidenceEvent> decide(Vault vault) {
            refuseUnlessAsSeen(vault, seen);
            return List.of(new EvidenceHandedOver(subject, seen, act.actor().id(), act.at()));
        }
    }
}
