package vn.exemplar.publication.press.approve;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.forbidden;
import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.publication.press.PressEvent;
import vn.exemplar.publication.press.PressEvent.ArticleApproved;
import vn.exemplar.publication.press.PressTask;
import vn.exemplar.publication.press.PressTask.Article;

/**
 * A second pair of eyes (P2); who wrote any version of the article is none.
 *
 * @param readVersion the version that the editor has read, where the editor says so
 */
record ApproveArticle(String subject, @Nullable Integer readVersion, Act act)
        implements Decision<PressTask, PressEvent> {

    @Override
    public List<PressEvent> decide(PressTask task) {
        String editor = act.actor().id();
        refuseUnless(task.exists(), () -> notFound("press-task-not-found", "P1"));
        Article article = task.written().orElseThrow(() -> conflict("no-article-yet", "P3"));
        refuseUnless(!task.authors().contains(editor), () -> forbidden("author-may-not-approve", "P2"));
        refuseUnless(
                readVersion == null || readVersion == article.version(),
                () -> Refusal.of(Refusal.Kind.STALE, "article-changed", "P3").with("version", article.version()));
        return task.approved()
                ? List.of()
                : List.of(new ArticleApproved(subject, article.version(), article.articleHash(), editor, act.at()));
    }
}
