package vn.exemplar.publication.press.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.LinkedHashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.*;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.publication.press.events.*;
import vn.exemplar.publication.press.write.approvearticle.*;
import vn.exemplar.publication.press.write.draftarticle.*;
import vn.exemplar.publication.press.write.erasepersonaldata.ErasePersonalData;
import vn.exemplar.publication.press.write.openpresstask.OpenPressTask;
import vn.exemplar.publication.press.write.publisharticle.*;

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
        apply(NextVersion.of(command, task, article));
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
