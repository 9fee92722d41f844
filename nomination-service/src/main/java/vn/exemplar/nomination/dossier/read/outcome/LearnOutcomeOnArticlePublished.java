package vn.exemplar.nomination.dossier.read.outcome;

import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.contract.publication.v1.ArticlePublished;

@Component
class LearnOutcomeOnArticlePublished implements ContractDoor<ArticlePublished> {
    private final OutcomeViews outcomes;

    LearnOutcomeOnArticlePublished(OutcomeViews outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public Class<ArticlePublished> eventType() {
        return ArticlePublished.class;
    }

    @Override
    public void on(ArticlePublished event, Act act) {
        outcomes.learn(
                event.nominationId(),
                "publication",
                new OutcomeView.Publication(event.articleId(), event.publishedAt()));
    }
}
