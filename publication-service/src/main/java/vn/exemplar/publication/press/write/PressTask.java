package vn.exemplar.publication.press.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.publication.press.events.ArticleApproved;
import vn.exemplar.publication.press.events.ArticleDrafted;
import vn.exemplar.publication.press.events.ArticleDrafted.Text;
import vn.exemplar.publication.press.events.ArticlePublished;
import vn.exemplar.publication.press.events.PressTaskOpened;
import vn.exemplar.publication.press.write.approvearticle.ApproveArticle;
import vn.exemplar.publication.press.write.approvearticle.AuthorDoesNotApproveOwnArticle;
import vn.exemplar.publication.press.write.draftarticle.DraftArticle;
import vn.exemplar.publication.press.write.draftarticle.OnlyConsentedItemsAreUsed;
import vn.exemplar.publication.press.write.draftarticle.TextHoldsNoPersonalData;
import vn.exemplar.publication.press.write.openpresstask.OpenPressTask;
import vn.exemplar.publication.press.write.publisharticle.OnlyApprovedTextIsPublished;
import vn.exemplar.publication.press.write.publisharticle.PublishArticle;

@AggregateRoot
final class PressTask {

    private enum State {
        OPEN,
        DRAFTED,
        APPROVED,
        PUBLISHED
    }

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable PressTaskOpened opened;
    private @Nullable ArticleDrafted draft;
    private @Nullable String approvedHash;
    private @Nullable String publishedHash;
    private @Nullable State state;

    PressTask() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenPressTask command) {
        if (opened != null) {
            return;
        }
        apply(new PressTaskOpened(
                command.id().value(),
                command.exemplarId(),
                command.nominationId(),
                command.year(),
                command.nominationTitle(),
                command.exemplarKind(),
                command.fields(),
                command.exemplarName(),
                command.subjectUnit(),
                command.summary(),
                command.decisionNumber(),
                command.decidedOn(),
                command.consent(),
                command.act().at()));
    }

    @CommandHandler
    void decide(DraftArticle command) {
        PressTaskOpened task = task();
        OnlyConsentedItemsAreUsed.check(task.consent(), command.uses(), command.text(), task.exemplarName());
        TextHoldsNoPersonalData.check(command.text());
        ArticleText text = command.text();
        apply(new ArticleDrafted(
                command.id().value(),
                draft == null ? 1 : draft.version() + 1,
                command.act().actor().id(),
                new Text(
                        text.title().vi(),
                        text.title().en(),
                        text.lead().vi(),
                        text.lead().en(),
                        text.body().vi(),
                        text.body().en()),
                command.uses(),
                text.hash(),
                command.act().at()));
    }

    @CommandHandler
    void decide(ApproveArticle command) {
        ArticleDrafted article = article();
        AuthorDoesNotApproveOwnArticle.check(article.author(), command.act().actor());
        if (command.readVersion().orElse(article.version()) != article.version()) {
            throw Refusal.of(Refusal.Kind.STALE, "article-changed", "P3").with("version", article.version());
        }
        apply(new ArticleApproved(
                command.id().value(),
                article.version(),
                article.textHash(),
                command.act().actor().id(),
                command.act().at()));
    }

    @CommandHandler
    void decide(PublishArticle command) {
        ArticleDrafted article = article();
        OnlyApprovedTextIsPublished.check(article.textHash(), approvedHash);
        if (!article.textHash().equals(publishedHash)) {
            apply(PublicProfile.of(task(), article, command.act().at()));
        }
    }

    private PressTaskOpened task() {
        if (opened == null) {
            throw Refusal.notFound("press-task-not-found", "P1");
        }
        return opened;
    }

    private ArticleDrafted article() {
        task();
        if (draft == null) {
            throw Refusal.conflict("no-article-yet", "P3");
        }
        return draft;
    }

    @EventSourcingHandler
    void evolve(PressTaskOpened event) {
        id = event.taskId();
        opened = event;
        state = State.OPEN;
    }

    @EventSourcingHandler
    void evolve(ArticleDrafted event) {
        draft = event;
        state = State.DRAFTED;
    }

    @EventSourcingHandler
    void evolve(ArticleApproved event) {
        approvedHash = event.textHash();
        state = State.APPROVED;
    }

    @EventSourcingHandler
    void evolve(ArticlePublished event) {
        publishedHash = event.textHash();
        state = State.PUBLISHED;
    }
}
