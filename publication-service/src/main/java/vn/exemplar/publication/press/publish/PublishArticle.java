package vn.exemplar.publication.press.publish;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.publication.press.ArticleText;
import vn.exemplar.publication.press.PressEvent;
import vn.exemplar.publication.press.PressEvent.ArticlePublished;
import vn.exemplar.publication.press.PressTask;
import vn.exemplar.publication.press.PressTask.Article;
import vn.exemplar.publication.press.PressTask.Exemplar;

record PublishArticle(String subject, Act act) implements Decision<PressTask, PressEvent> {

    @Override
    public List<PressEvent> decide(PressTask task) {
        refuseUnless(task.exists(), () -> notFound("press-task-not-found", "P1"));
        Article article = task.written().orElseThrow(() -> conflict("no-article-yet", "P3"));
        refuseUnless(!task.forgotten(), () -> conflict("personal-data-erased", "A4"));
        refuseUnless(task.approved(), () -> conflict("text-not-approved", "P3"));
        return article.version() == task.publishedVersion() ? List.of() : List.of(profile(task.exemplar(), article));
    }

    /** P2: the public profile is made of the article and of consented items alone; nothing comes in by omission. */
    private ArticlePublished profile(Exemplar exemplar, Article article) {
        ArticleText text = article.text();
        return new ArticlePublished(
                subject,
                article.version(),
                article.articleHash(),
                exemplar.exemplarId(),
                exemplar.nominationId(),
                exemplar.year(),
                exemplar.fields(),
                exemplar.exemplarKind(),
                text.titleVi(),
                text.titleEn(),
                text.leadVi(),
                text.leadEn(),
                text.bodyVi(),
                text.bodyEn(),
                article.uses().name() && exemplar.consent().name() ? exemplar.exemplarName() : null,
                article.uses().unit() && exemplar.consent().unit() ? exemplar.subjectUnit() : null,
                exemplar.decisionNumber(),
                act.at());
    }
}
