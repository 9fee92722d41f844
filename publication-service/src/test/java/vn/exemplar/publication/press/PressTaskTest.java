package vn.exemplar.publication.press;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.publication.press.PressTasks.FULL_CONSENT;
import static vn.exemplar.publication.press.PressTasks.NAME_AND_UNIT;
import static vn.exemplar.publication.press.PressTasks.NOTHING;
import static vn.exemplar.publication.press.PressTasks.NOW;
import static vn.exemplar.publication.press.PressTasks.TEXT;
import static vn.exemplar.publication.press.PressTasks.articleApproved;
import static vn.exemplar.publication.press.PressTasks.articleDrafted;
import static vn.exemplar.publication.press.PressTasks.articlePublished;
import static vn.exemplar.publication.press.PressTasks.articleRevised;
import static vn.exemplar.publication.press.PressTasks.articleWithdrawn;
import static vn.exemplar.publication.press.PressTasks.exemplar;
import static vn.exemplar.publication.press.PressTasks.none;
import static vn.exemplar.publication.press.PressTasks.opened;
import static vn.exemplar.publication.press.PressTasks.personalDataErased;
import static vn.exemplar.publication.press.PressTasks.pressTaskOpened;
import static vn.exemplar.publication.press.PressTasks.text;

import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.publication.press.PressTask.Article;
import vn.exemplar.publication.press.PressTask.State;

class PressTaskTest {

    @Test
    void it_remembers_what_was_recognised() {
        assertThat(none().state().exists()).isFalse();
        assertThat(opened().state())
                .returns(true, PressTask::exists)
                .returns(exemplar(FULL_CONSENT), PressTask::exemplar)
                .returns(State.OPEN, PressTask::state)
                .returns(NOW, PressTask::openedAt)
                .returns(false, PressTask::forgotten);
        assertThat(opened().state().written()).isEmpty();
        assertThat(opened().state().approved()).isFalse();
    }

    @Test
    void it_remembers_the_latest_version_and_all_authors() {
        PressTask drafted = opened(articleDrafted("p20", TEXT, NAME_AND_UNIT)).state();
        assertThat(drafted.state()).isEqualTo(State.DRAFTED);
        assertThat(drafted.written()).contains(version(1, "p20", TEXT));
        PressTask revised = drafted.after(articleRevised(2, text("Bản khác"), NAME_AND_UNIT))
                .after(articleRevised(3, text("Bản ba"), NAME_AND_UNIT));
        assertThat(revised.written()).contains(version(3, "p19", text("Bản ba")));
        assertThat(revised.authors()).containsExactly("p20", "p19");
        assertThat(revised).returns(exemplar(FULL_CONSENT), PressTask::exemplar).returns(NOW, PressTask::openedAt);
    }

    @Test
    void p3_an_approval_is_for_one_text_until_it_is_written_anew() {
        PressTask approved = opened(articleDrafted(), articleApproved()).state();
        assertThat(approved.approved()).isTrue();
        assertThat(approved.state()).isEqualTo(State.APPROVED);
        assertThat(approved.written().orElseThrow().editor()).isEqualTo("p20");
        PressTask again = approved.after(articleRevised(2, TEXT, NAME_AND_UNIT));
        assertThat(again.approved()).isFalse();
        assertThat(again.state()).isEqualTo(State.DRAFTED);
        assertThat(again.written()).contains(version(2, "p19", TEXT));
        assertThat(opened(articleDrafted(), articleApproved(1, TEXT, NOTHING))
                        .state()
                        .approved())
                .isFalse();
    }

    @Test
    void it_remembers_which_version_is_public() {
        PressTask published =
                opened(articleDrafted(), articleApproved(), articlePublished()).state();
        assertThat(published)
                .returns(State.PUBLISHED, PressTask::state)
                .returns(1, PressTask::publishedVersion)
                .returns(true, PressTask::approved);
        assertThat(published.written().orElseThrow())
                .returns(NOW, Article::publishedAt)
                .returns("p20", Article::editor);
        assertThat(published.after(articleRevised(2, TEXT, NOTHING)).publishedVersion())
                .isEqualTo(1);
        assertThat(published.after(articleWithdrawn()))
                .returns(State.WITHDRAWN, PressTask::state)
                .returns(0, PressTask::publishedVersion)
                .returns(published.article(), PressTask::article);
    }

    @Test
    void a4_it_forgets_every_text_of_an_erased_exemplar() {
        PressTask published =
                opened(articleDrafted(), articleApproved(), articlePublished()).state();
        PressTask erased = published.after(personalDataErased());
        assertThat(published.erased()).isFalse();
        assertThat(erased)
                .returns(true, PressTask::erased)
                .returns(true, PressTask::forgotten)
                .returns(Erased.in(exemplar(FULL_CONSENT)), PressTask::exemplar)
                .returns(State.PUBLISHED, PressTask::state)
                .returns(1, PressTask::publishedVersion)
                .returns(published.authors(), PressTask::authors)
                .returns(published.approvedHash(), PressTask::approvedHash);
        assertThat(erased.written().orElseThrow().text()).isEqualTo(Erased.in(TEXT));
        assertThat(opened(personalDataErased()).state().written()).isEmpty();
    }

    @Test
    void a4_a_task_that_was_opened_after_the_erasure_is_forgotten_but_not_on_record() {
        assertThat(none().given(Erased.in(pressTaskOpened(FULL_CONSENT))).state())
                .returns(true, PressTask::forgotten)
                .returns(false, PressTask::erased);
    }

    @Test
    void p1_an_exemplar_has_one_task() {
        assertThat(PressTask.idOf("exemplar-1")).isEqualTo("7bbe36bd-d3ae-3a24-bdb7-8713bc3aa778");
        assertThat(PressTask.idOf("exemplar-2")).isNotEqualTo(PressTask.idOf("exemplar-1"));
    }

    @Test
    void p3_the_hash_is_of_the_words_in_their_places_and_of_what_stands_beside_them() {
        assertThat(TEXT.hashWith(NAME_AND_UNIT))
                .isEqualTo("34af99d32d3bfc5cb222c576a2710a01aecc32bff2135b49d1a71495a147196a")
                .isNotEqualTo(TEXT.hashWith(NOTHING));
        ArticleText moved = new ArticleText(
                TEXT.titleEn(), TEXT.titleVi(), TEXT.leadVi(), TEXT.leadEn(), TEXT.bodyVi(), TEXT.bodyEn());
        assertThat(moved.hashWith(NOTHING)).isNotEqualTo(TEXT.hashWith(NOTHING));
    }

    private static Article version(int number, String author, ArticleText text) {
        return new Article(number, author, null, text, NAME_AND_UNIT, text.hashWith(NAME_AND_UNIT), null);
    }
}
