package vn.exemplar.nomination.nomination.outcome;

import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.contract.publication.v1.ArticlePublished;
import vn.exemplar.contract.publication.v1.ArticleWithdrawn;
import vn.exemplar.contract.review.v1.ExemplarRecognised;
import vn.exemplar.contract.review.v1.ReviewOpened;
import vn.exemplar.contract.review.v1.VoteConcluded;

/** The doors for what the other services tell of a nomination. */
final class LearnOutcome {
    private LearnOutcome() {}

    @Component
    record OnReviewOpened(OutcomeViews outcomes) implements ContractDoor<ReviewOpened> {
        @Override
        public Class<ReviewOpened> eventType() {
            return ReviewOpened.class;
        }

        @Override
        public void on(ReviewOpened event, Act act) {
            outcomes.learn(
                    event.nominationId(),
                    "review",
                    new OutcomeView.Review(event.reviewId(), event.regulationId(), event.regulationVersion()));
        }
    }

    @Component
    record OnVoteConcluded(OutcomeViews outcomes) implements ContractDoor<VoteConcluded> {
        @Override
        public Class<VoteConcluded> eventType() {
            return VoteConcluded.class;
        }

        @Override
        public void on(VoteConcluded event, Act act) {
            outcomes.learn(
                    event.nominationId(),
                    "vote",
                    new OutcomeView.Vote(
                            event.sessionId(),
                            event.round(),
                            event.outcome(),
                            event.agree(),
                            event.disagree(),
                            event.abstain(),
                            event.base(),
                            event.passMark(),
                            event.countedAt()));
        }
    }

    @Component
    record OnExemplarRecognised(OutcomeViews outcomes) implements ContractDoor<ExemplarRecognised> {
        @Override
        public Class<ExemplarRecognised> eventType() {
            return ExemplarRecognised.class;
        }

        @Override
        public void on(ExemplarRecognised event, Act act) {
            outcomes.learn(
                    event.nominationId(),
                    "recognition",
                    new OutcomeView.Recognition(event.exemplarId(), event.decisionNumber(), event.decidedOn()));
        }
    }

    @Component
    record OnArticlePublished(OutcomeViews outcomes) implements ContractDoor<ArticlePublished> {
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

    @Component
    record OnArticleWithdrawn(OutcomeViews outcomes) implements ContractDoor<ArticleWithdrawn> {
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
}
