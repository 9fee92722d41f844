package vn.exemplar.publication.press.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.exemplar.publication.press.events.ArticleDrafted;
import vn.exemplar.publication.press.events.ArticleRevised;
import vn.exemplar.publication.press.events.ArticleWritten;
import vn.exemplar.publication.press.events.ArticleWritten.Text;
import vn.exemplar.publication.press.events.PressTaskOpened;
import vn.exemplar.publication.press.write.draftarticle.DraftArticle;

/** What a press officer wrote: the first version of an article, or the one after the latest. */
final class NextVersion {

    private NextVersion() {}

    static ArticleWritten of(DraftArticle command, PressTaskOpened task, @Nullable ArticleWritten latest) {
        String author = command.act().actor().id();
        Text text = command.text().stored();
        String hash = command.text().hashWith(command.uses());
        Instant at = command.act().at();
        return latest == null
                ? new ArticleDrafted(task.taskId(), task.nominationId(), 1, author, text, command.uses(), hash, at)
                : new ArticleRevised(
                        task.taskId(),
                        task.nominationId(),
                        latest.version() + 1,
                        author,
                        text,
                        command.uses(),
                        hash,
                        at);
    }
}
