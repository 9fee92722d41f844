package vn.exemplar.chassis.ledger;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import vn.exemplar.ledger.erasure.SubjectKeys;
import vn.exemplar.ledger.event.ErasureFact;

/** The keys follow the ledger as a view does: built again after a restore, no key of an erased subject is there. */
@ProcessingGroup("View_ErasedKeys")
final class ErasedKeysProjector {
    private final SubjectKeys keys;

    ErasedKeysProjector(SubjectKeys keys) {
        this.keys = keys;
    }

    @EventHandler
    void on(ErasureFact fact) {
        fact.erasedSubjects().forEach(keys::destroy);
    }
}
