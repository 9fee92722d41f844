package vn.exemplar.nomination.dossier.read.erasedkeys;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import vn.exemplar.ledger.erasure.SubjectKeys;
import vn.exemplar.nomination.dossier.events.PersonalDataErased;

/** The keys follow the ledger as a view does: built again after a restore, no key of an erased subject is there. */
@Component
@ProcessingGroup("View_ErasedKeys")
class ErasedKeysProjector {
    private final SubjectKeys keys;

    ErasedKeysProjector(SubjectKeys keys) {
        this.keys = keys;
    }

    @EventHandler
    void on(PersonalDataErased event) {
        keys.destroy(event.nominationId());
    }
}
