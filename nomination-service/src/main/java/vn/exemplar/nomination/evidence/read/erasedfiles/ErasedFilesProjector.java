package vn.exemplar.nomination.evidence.read.erasedfiles;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.evidence.content.Contents;
import vn.exemplar.nomination.nomination.events.PersonalDataErased;

/**
 * The contents follow the ledger as a view does. They are unreadable since their key is gone; built again after a
 * restore, nothing of an erased nomination stays in the store either.
 */
@Component
@ProcessingGroup("View_ErasedFiles")
class ErasedFilesProjector {
    private final Contents contents;

    ErasedFilesProjector(Contents contents) {
        this.contents = contents;
    }

    @EventHandler
    void on(PersonalDataErased event) {
        contents.giveUpAllOf(event.nominationId());
    }
}
