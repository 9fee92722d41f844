package vn.exemplar.publication.press.erase;

import static vn.exemplar.publication.press.PressTasks.FULL_CONSENT;
import static vn.exemplar.publication.press.PressTasks.ID;
import static vn.exemplar.publication.press.PressTasks.NOTHING;
import static vn.exemplar.publication.press.PressTasks.TEXT;
import static vn.exemplar.publication.press.PressTasks.act;
import static vn.exemplar.publication.press.PressTasks.articleApproved;
import static vn.exemplar.publication.press.PressTasks.articleDrafted;
import static vn.exemplar.publication.press.PressTasks.articlePublished;
import static vn.exemplar.publication.press.PressTasks.articleRevised;
import static vn.exemplar.publication.press.PressTasks.articleWithdrawn;
import static vn.exemplar.publication.press.PressTasks.none;
import static vn.exemplar.publication.press.PressTasks.opened;
import static vn.exemplar.publication.press.PressTasks.personalDataErased;
import static vn.exemplar.publication.press.PressTasks.pressTaskOpened;

import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.event.Erased;

class ErasePersonalDataTest {
    private static final ErasePersonalData ERASE =
            new ErasePersonalData(ID, "DATA_SUBJECT_REQUEST", "Theo đơn số 7", act("nomination-service", "SERVICE"));

    @Test
    void a4_an_erasure_is_recorded_with_its_reason_once() {
        opened().when(ERASE).then(personalDataErased());
        opened(personalDataErased()).when(ERASE).thenNothing();
        opened(articleDrafted(), articleApproved(), articlePublished(), personalDataErased(), articleWithdrawn())
                .when(ERASE)
                .thenNothing();
    }

    @Test
    void a4_an_erasure_is_recorded_in_a_task_that_was_opened_after_it_too() {
        none().given(Erased.in(pressTaskOpened(FULL_CONSENT))).when(ERASE).then(personalDataErased());
    }

    @Test
    void p4_a_published_article_of_an_erased_exemplar_is_withdrawn() {
        opened(articleDrafted(), articleApproved(), articlePublished())
                .when(ERASE)
                .then(personalDataErased(), articleWithdrawn());
    }

    @Test
    void p4_the_version_that_is_public_is_withdrawn_not_the_one_that_was_written_after_it() {
        opened(articleDrafted(), articleApproved(), articlePublished(), articleRevised(2, TEXT, NOTHING))
                .when(ERASE)
                .then(personalDataErased(), articleWithdrawn());
    }

    @Test
    void p4_an_article_that_is_not_public_is_not_withdrawn() {
        opened(articleDrafted(), articleApproved()).when(ERASE).then(personalDataErased());
    }

    @Test
    void p1_without_a_task_there_is_nothing_to_erase() {
        none().when(ERASE).refused("press-task-not-found (P1)");
    }
}
