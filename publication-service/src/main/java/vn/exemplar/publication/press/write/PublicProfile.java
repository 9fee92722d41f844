package vn.exemplar.publication.press.write;

import java.time.Instant;
import vn.exemplar.publication.press.events.ArticlePublished;
import vn.exemplar.publication.press.events.ArticleWritten;
import vn.exemplar.publication.press.events.ArticleWritten.Text;
import vn.exemplar.publication.press.events.PressTaskOpened;

/** P2: the public profile is made of the article and of consented items alone; nothing comes in by omission. */
final class PublicProfile {

    private PublicProfile() {}

    static ArticlePublished of(PressTaskOpened task, ArticleWritten article, Instant at) {
        Text text = article.text();
        return new ArticlePublished(
                task.taskId(),
                article.version(),
                article.articleHash(),
                task.exemplarId(),
                task.nominationId(),
                task.year(),
                task.fields(),
                task.exemplarKind(),
                text.titleVi(),
                text.titleEn(),
                text.leadVi(),
                text.leadEn(),
                text.bodyVi(),
                text.bodyEn(),
                article.uses().name() && task.consent().name() ? task.exemplarName() : null,
                article.uses().unit() && task.consent().unit() ? task.subjectUnit() : null,
                task.decisionNumber(),
                at);
    }
}
