package vn.exemplar.nomination.dossier.read.outcome;

import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.contract.publication.v1.ArticleWithdrawn;

@Component
class LearnOutcomeOnArticleWithdrawn implements ContractDoor<ArticleWithdrawn> {
    private final OutcomeViews outcomes;

    LearnOutcomeOnArticleWithdrawn(OutcomeViews outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public Class<ArticleWithdrawn> eventType() {
        return ArticleWithdrawn.class;
    }

    @Override
    public void on(ArticleWithdrawn event, Act act) {
        outcomes.learn(
                event.nominationId(),
                "withdrawal",
                new OutcomeView.Withdrawal(event.articleId(), event.ground(), event.withdrawnAt()));
    }
}
