package vn.exemplar.publication.press.read.presstasklist;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import vn.exemplar.publication.press.events.ArticleApproved;
import vn.exemplar.publication.press.events.ArticlePublished;
import vn.exemplar.publication.press.events.ArticleWithdrawn;
import vn.exemplar.publication.press.events.ArticleWritten;
import vn.exemplar.publication.press.events.PersonalDataErased;
import vn.exemplar.publication.press.events.PressTaskOpened;
import vn.exemplar.publication.press.read.presstasklist.PressTaskView.Article;
import vn.exemplar.publication.press.read.presstasklist.PressTaskView.Consent;
import vn.exemplar.publication.press.read.presstasklist.PressTaskView.State;

@Component
@ProcessingGroup("View_PressTaskList")
class PressTaskProjector {

    private final PressTaskViews tasks;

    PressTaskProjector(PressTaskViews tasks) {
        this.tasks = tasks;
    }

    @EventHandler
    void on(PressTaskOpened event) {
        var consent = event.consent();
        tasks.put(new PressTaskView(
                event.taskId(),
                event.exemplarId(),
                event.nominationId(),
                event.year(),
                event.nominationTitle(),
                event.exemplarKind(),
                event.fields(),
                event.exemplarName(),
                event.subjectUnit(),
                event.summary(),
                event.decisionNumber(),
                event.decidedOn(),
                new Consent(consent.name(), consent.photo(), consent.quotation(), consent.unit()),
                State.OPEN,
                null,
                event.openedAt()));
    }

    @EventHandler
    void on(ArticleWritten event) {
        var text = event.text();
        var uses = event.uses();
        tasks.written(
                event.taskId(),
                new Article(
                        event.version(),
                        event.author(),
                        null,
                        text.titleVi(),
                        text.titleEn(),
                        text.leadVi(),
                        text.leadEn(),
                        text.bodyVi(),
                        text.bodyEn(),
                        new Consent(uses.name(), uses.photo(), uses.quotation(), uses.unit()),
                        event.articleHash(),
                        null));
    }

    @EventHandler
    void on(ArticleApproved event) {
        tasks.approved(event.taskId(), event.editor());
    }

    @EventHandler
    void on(ArticlePublished event) {
        tasks.published(event.taskId(), event.publishedAt());
    }

    @EventHandler
    void on(PersonalDataErased event) {
        tasks.erased(event.taskId());
    }

    @EventHandler
    void on(ArticleWithdrawn event) {
        tasks.withdrawn(event.taskId());
    }

    @ResetHandler
    void reset() {
        tasks.clear();
    }
}
