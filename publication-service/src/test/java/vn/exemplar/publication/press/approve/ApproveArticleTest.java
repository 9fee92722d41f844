package vn.exemplar.publication.press.approve;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.publication.press.PressTasks.EDITOR;
import static vn.exemplar.publication.press.PressTasks.ID;
import static vn.exemplar.publication.press.PressTasks.NAME_AND_UNIT;
import static vn.exemplar.publication.press.PressTasks.TEXT;
import static vn.exemplar.publication.press.PressTasks.act;
import static vn.exemplar.publication.press.PressTasks.articleApproved;
import static vn.exemplar.publication.press.PressTasks.articleDrafted;
import static vn.exemplar.publication.press.PressTasks.articlePublished;
import static vn.exemplar.publication.press.PressTasks.articleRevised;
import static vn.exemplar.publication.press.PressTasks.none;
import static vn.exemplar.publication.press.PressTasks.opened;
import static vn.exemplar.publication.press.PressTasks.text;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Refusal;

class ApproveArticleTest {
    private static final ApproveArticle APPROVE = new ApproveArticle(ID, null, EDITOR);

    @Test
    void p2_an_editor_approves_what_somebody_else_wrote() {
        opened(articleDrafted()).when(APPROVE).then(articleApproved());
        opened(articleDrafted()).when(new ApproveArticle(ID, 1, EDITOR)).then(articleApproved());
    }

    @Test
    void p2_an_author_does_not_approve_the_own_article_and_the_attempt_is_to_be_recorded() {
        Refusal refusal = opened(articleDrafted())
                .when(new ApproveArticle(ID, null, act("p19", "EDITOR")))
                .refusal();
        assertThat(refusal)
                .returns("author-may-not-approve", Refusal::code)
                .returns("P2", Refusal::rule)
                .returns(Refusal.Kind.FORBIDDEN, Refusal::kind)
                .returns(true, Refusal::recorded);
    }

    @Test
    void p2_who_wrote_an_earlier_version_does_not_approve_a_later_one() {
        opened(articleDrafted("p20", TEXT, NAME_AND_UNIT), articleRevised(2, text("Bản khác"), NAME_AND_UNIT))
                .when(APPROVE)
                .refused("author-may-not-approve (P2)");
    }

    @Test
    void p3_approving_the_same_version_again_changes_nothing() {
        opened(articleDrafted(), articleApproved()).when(APPROVE).thenNothing();
        opened(articleDrafted(), articleApproved(), articlePublished())
                .when(APPROVE)
                .thenNothing();
    }

    @Test
    void p3_a_revision_is_approved_by_itself() {
        opened(articleDrafted(), articleApproved(), articleRevised(2, TEXT, NAME_AND_UNIT))
                .when(APPROVE)
                .then(articleApproved(2, TEXT, NAME_AND_UNIT));
    }

    @Test
    void p3_who_has_read_an_older_version_does_not_approve_the_newer() {
        Refusal refusal = opened(articleDrafted(), articleRevised(2, TEXT, NAME_AND_UNIT))
                .when(new ApproveArticle(ID, 1, EDITOR))
                .refusal();
        assertThat(refusal)
                .returns("article-changed", Refusal::code)
                .returns("P3", Refusal::rule)
                .returns(Refusal.Kind.STALE, Refusal::kind)
                .returns(Map.of("version", 2), Refusal::details);
    }

    @Test
    void p3_nothing_can_be_approved_before_it_is_written() {
        opened().when(APPROVE).refused("no-article-yet (P3)");
    }

    @Test
    void p1_without_a_task_there_is_nothing_to_approve() {
        none().when(APPROVE).refused("press-task-not-found (P1)");
    }
}
