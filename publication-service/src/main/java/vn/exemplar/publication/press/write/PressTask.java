package vn.exemplar.publication.press.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.LinkedHashSet;
import java.util.Set;
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
import vn.exemplar.publication.press.events.ArticlePublished;
import vn.exemplar.publication.press.events.ArticleRevised;
import vn.exemplar.publication.press.events.ArticleWithdrawn;
import vn.exemplar.publication.press.events.ArticleWritten;
import vn.exemplar.publication.press.events.PersonalDataErased;
import vn.exemplar.publication.press.events.PressTaskOpened;
import vn.exemplar.publication.press.write.approvearticle.ApproveArticle;
import vn.exemplar.publication.press.write.approvearticle.AuthorDoesNotApproveOwnArticle;
import vn.exemplar.publication.press.write.approvearticle.OnlyTheVersionReadIsApproved;
import vn.exemplar.publication.press.write.draftarticle.DraftArticle;
import vn.exemplar.publication.press.write.draftarticle.NothingIsWrittenAboutAnErasedExemplar;
import vn.exemplar.publication.press.write.draftarticle.OnlyConsentedItemsAreUsed;
import vn.exemplar.publication.press.write.draftarticle.TextHoldsNoPersonalData;
import vn.exemplar.publication.press.write.erasepersonaldata.ErasePersonalData;
import vn.exemplar.publication.press.write.openpresstask.OpenPressTask;
import vn.exemplar.publication.press.write.publisharticle.OnlyApprovedTextIsPublished;
import vn.exemplar.publication.press.write.publisharticle.PublishArticle;

@AggregateRoot
final class PressTask {

    private enum State {
        OPEN,
        DRAFTED,
        APPROVED,
        PUBLISHED,
        WITHDRAWN
    }

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable PressTaskOpened opened;
    private @Nullable ArticleWritten article;
    private final Set<String> authors = new LinkedHashSet<>();
    private @Nullable String approvedHash;
    private int publishedVersion;
    private boolean erased;
    private @Nullable State state;

    PressTask() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenPressTask command) {
        if (opened == null) {
            apply(command.opened());
        }
    }

    @CommandHandler
    void decide(DraftArticle command) {
        PressTaskOpened task = task();
        NothingIsWrittenAboutAnErasedExemplar.check(erased, task.exemplarName());
        ArticleText text = command.text();
        OnlyConsentedItemsAreUsed.check(task.consent(), command.uses(), text, task.exemplarName());
        TextHoldsNoPersonalData.check(text);
        String author = command.act().actor().id();
        String hash = text.hashWith(command.uses());
        var at = command.act().at();
        apply(
                article == null
                        ? new ArticleDrafted(
                                task.taskId(), task.nominationId(), 1, author, text.stored(), command.uses(), hash, at)
                        : new ArticleRevised(
                                task.taskId(),
                                task.nominationId(),
                                article.version() + 1,
                                author,
                                text.stored(),
                                command.uses(),
                                hash,
                                at));
    }

    @CommandHandler
    void decide(ApproveArticle command) {
        ArticleWritten written = article();
        AuthorDoesNotApproveOwnArticle.check(authors, command.act().actor());
        OnlyTheVersionReadIsApproved.check(command.readVersion(), written.version());
        if (approvedHash == null) {
            apply(new ArticleApproved(
                    written.taskId(),
                    written.version(),
                    written.articleHash(),
                    command.act().actor().id(),
                    command.act().at()));
        }
    }

    @CommandHandler
    void decide(PublishArticle command) {
        ArticleWritten written = article();
        NothingIsWrittenAboutAnErasedExemplar.check(erased, task().exemplarName());
        OnlyApprovedTextIsPublished.check(written.articleHash(), approvedHash);
        if (written.version() != publishedVersion) {
            apply(PublicProfile.of(task(), written, command.act().at()));
        }
    }

    @CommandHandler
    void decide(ErasePersonalData command) {
        if (erased) {
            return;
        }
        apply(command.erased(task()));
        if (publishedVersion > 0) {
            apply(command.withdrawn(task(), publishedVersion));
        }
    }

    private PressTaskOpened task() {
        if (opened == null) {
            throw Refusal.notFound("press-task-not-found", "P1");
        }
        return opened;
    }

    private ArticleWritten article() {
        if (article == null) {
            throw Refusal.conflict("no-article-yet", "P3");
        }
        return article;
    }

    @EventSourcingHandler
    void evolve(PressTaskOpened event) {
        id = event.taskId();
        opened = event;
        state = State.OPEN;
    }

    @EventSourcingHandler
    void evolve(ArticleWritten event) {
        article = event;
        authors.add(event.author());
        approvedHash = null;
        state = State.DRAFTED;
    }

    @EventSourcingHandler
    void evolve(ArticleApproved event) {
        approvedHash = event.articleHash();
        state = State.APPROVED;
    }

    @EventSourcingHandler
    void evolve(ArticlePublished event) {
        publishedVersion = event.version();
        state = State.PUBLISHED;
    }

    @EventSourcingHandler
    void evolve(PersonalDataErased event) {
        erased = true;
    }

    @EventSourcingHandler
    void evolve(ArticleWithdrawn event) {
        publishedVersion = 0;
        state = State.WITHDRAWN;
    }
}
