package vn.exemplar.publication.press.publish;

import static vn.exemplar.publication.press.PressTasks.EDITOR;
import static vn.exemplar.publication.press.PressTasks.FULL_CONSENT;
import static vn.exemplar.publication.press.PressTasks.ID;
import static vn.exemplar.publication.press.PressTasks.NAME_AND_UNIT;
import static vn.exemplar.publication.press.PressTasks.NOTHING;
import static vn.exemplar.publication.press.PressTasks.NO_CONSENT;
import static vn.exemplar.publication.press.PressTasks.TEXT;
import static vn.exemplar.publication.press.PressTasks.articleApproved;
import static vn.exemplar.publication.press.PressTasks.articleDrafted;
import static vn.exemplar.publication.press.PressTasks.articlePublished;
import static vn.exemplar.publication.press.PressTasks.articleRevised;
import static vn.exemplar.publication.press.PressTasks.none;
import static vn.exemplar.publication.press.PressTasks.opened;
import static vn.exemplar.publication.press.PressTasks.personalDataErased;
import static vn.exemplar.publication.press.PressTasks.pressTaskOpened;
import static vn.exemplar.publication.press.PressTasks.text;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.exemplar.publication.press.PressEvent.Consent;
import vn.exemplar.publication.press.PressEvent.Uses;

class PublishArticleTest {
    private static final PublishArticle PUBLISH = new PublishArticle(ID, EDITOR);

    @Test
    void p3_an_approved_text_is_published() {
        opened(articleDrafted(), articleApproved()).when(PUBLISH).then(articlePublished());
    }

    @Test
    void p3_a_text_that_was_not_approved_is_not_published() {
        opened(articleDrafted()).when(PUBLISH).refused("text-not-approved (P3)");
    }

    @Test
    void p3_an_approval_does_not_carry_over_to_a_later_text() {
        opened(articleDrafted(), articleApproved(), articleRevised(2, text("Bản khác"), NAME_AND_UNIT))
                .when(PUBLISH)
                .refused("text-not-approved (P3)");
    }

    @Test
    void p3_a_later_revision_needs_an_approval_even_when_it_returns_to_the_approved_words() {
        opened(
                        articleDrafted(),
                        articleApproved(),
                        articleRevised(2, text("Bản khác"), NAME_AND_UNIT),
                        articleRevised(3, TEXT, NAME_AND_UNIT))
                .when(PUBLISH)
                .refused("text-not-approved (P3)");
    }

    @Test
    void p3_an_approval_is_for_what_stands_beside_the_words_too() {
        opened(articleDrafted(), articleApproved(), articlePublished(), articleRevised(2, TEXT, NOTHING))
                .when(PUBLISH)
                .refused("text-not-approved (P3)");
    }

    @Test
    void p3_an_approved_revision_replaces_what_was_published() {
        opened(
                        articleDrafted(),
                        articleApproved(),
                        articlePublished(),
                        articleRevised(2, TEXT, NOTHING),
                        articleApproved(2, TEXT, NOTHING))
                .when(PUBLISH)
                .then(articlePublished(2, NOTHING, null, null));
    }

    @Test
    void p3_publishing_twice_publishes_once() {
        opened(articleDrafted(), articleApproved(), articlePublished())
                .when(PUBLISH)
                .thenNothing();
    }

    @Test
    void p2_the_public_profile_holds_only_what_is_used_with_consent() {
        publishes(FULL_CONSENT, NAME_AND_UNIT, "Giang Từ Tâm", "TTCNTT");
        publishes(FULL_CONSENT, new Uses(true, true, true, false), "Giang Từ Tâm", null);
        publishes(FULL_CONSENT, NOTHING, null, null);
        publishes(NO_CONSENT, NAME_AND_UNIT, null, null);
        publishes(new Consent(false, true, true, true), NAME_AND_UNIT, null, "TTCNTT");
    }

    private static void publishes(Consent consent, Uses uses, @Nullable String name, @Nullable String unit) {
        none().given(pressTaskOpened(consent), articleDrafted("p19", TEXT, uses), articleApproved(1, TEXT, uses))
                .when(PUBLISH)
                .then(articlePublished(1, uses, name, unit));
    }

    @Test
    void a4_nothing_is_published_about_an_erased_exemplar() {
        opened(articleDrafted(), articleApproved(), personalDataErased())
                .when(PUBLISH)
                .refused("personal-data-erased (A4) {}");
    }

    @Test
    void p3_nothing_can_be_published_before_it_is_written() {
        opened().when(PUBLISH).refused("no-article-yet (P3)");
    }

    @Test
    void p1_without_a_task_there_is_nothing_to_publish() {
        none().when(PUBLISH).refused("press-task-not-found (P1)");
    }
}
