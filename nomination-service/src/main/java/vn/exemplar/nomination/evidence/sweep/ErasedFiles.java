package vn.exemplar.nomination.evidence.sweep;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import vn.exemplar.ledger.event.ErasureFact;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceRemoved;
import vn.exemplar.nomination.evidence.Vault;
import vn.exemplar.nomination.evidence.content.Contents;

/**
 * The contents follow the ledger as a view does. They are unreadable since their key is gone; built again after a
 * restore, nothing of an erased nomination stays in the store either.
 */
@Component
@ProcessingGroup("View_ErasedFiles")
class ErasedFiles {
    private final Contents contents;

    ErasedFiles(Contents contents) {
        this.contents = contents;
    }

    @EventHandler
    void on(ErasureFact fact) {
        fact.erasedSubjects().forEach(contents::giveUpAllOf);
    }

    /** Another file may have the same content: the sweep asks the vault. */
    @EventHandler
    void on(EvidenceRemoved event) {
        contents.release(Vault.nominationOf(event.vaultId()), event.sha256());
    }
}
