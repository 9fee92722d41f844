package vn.exemplar.review.review.read.reviewlist;

import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.review.regulation.TieStep;
import vn.exemplar.review.review.Choice;
import vn.exemplar.review.review.Declaration;
import vn.exemplar.review.review.Stage;
import vn.exemplar.review.review.events.*;
import vn.exemplar.review.review.read.reviewlist.ReviewView.ChairDecision;
import vn.exemplar.review.review.read.reviewlist.ReviewView.CountedBallot;
import vn.exemplar.review.review.read.reviewlist.ReviewView.DeclarationOfMember;
import vn.exemplar.review.review.read.reviewlist.ReviewView.Recognition;
import vn.exemplar.review.review.read.reviewlist.ReviewView.RoundBallots;
import vn.exemplar.review.review.read.reviewlist.ReviewView.RoundResult;
import vn.exemplar.review.review.write.pinregulation.PinnedRule;

@Component
@ProcessingGroup("View_Reviews")
class ReviewProjector {
    private final ReviewViews reviews;

    ReviewProjector(ReviewViews reviews) {
        this.reviews = reviews;
    }

    @EventHandler
    void on(ReviewOpened event) {
        List<String> nominee = Optional.ofNullable(
                        event.dossier().heading().subject().personId())
                .map(List::of)
                .orElse(List.of());
        reviews.put(new ReviewView(
                event.reviewId(),
                event.nominationId(),
                event.openedAt(),
                event.dossier(),
                event.nomineeName(),
                Stage.OPEN,
                null,
                List.of(),
                nominee,
                List.of(),
                List.of(),
                null,
                null));
    }

    @EventHandler
    void on(RegulationPinned event) {
        reviews.set(event.reviewId(), "rule", PinnedRule.of(event));
    }

    @EventHandler
    void on(ConflictDeclared event) {
        Declaration declaration = Declaration.valueOf(event.declaration());
        reviews.enter(
                event.reviewId(),
                "declarations",
                "memberId",
                event.memberId(),
                new DeclarationOfMember(event.memberId(), declaration, event.declaredAt()));
        if (declaration == Declaration.CONFLICT) {
            reviews.shutOut(event.reviewId(), event.memberId());
        }
    }

    @EventHandler
    void on(NominationFollowed event) {
        stage(event.reviewId(), Stage.valueOf(event.stage()));
    }

    @EventHandler
    void on(VotingOpened event) {
        stage(event.reviewId(), Stage.VOTING);
    }

    @EventHandler
    void on(BallotsCounted event) {
        List<CountedBallot> ballots = event.ballots().stream()
                .map(ballot -> new CountedBallot(ballot.trackingCode(), Choice.valueOf(ballot.choice())))
                .toList();
        reviews.enter(
                event.reviewId(),
                "counts",
                "round",
                event.round(),
                new RoundBallots(event.round(), event.setAside(), ballots));
    }

    @EventHandler
    void on(ResultComputed event) {
        reviews.enter(event.reviewId(), "results", "round", event.round(), RoundResult.of(event));
        stage(event.reviewId(), stageAfter(event));
    }

    @EventHandler
    void on(TieDecidedByChair event) {
        Choice choice = Choice.valueOf(event.choice());
        reviews.set(
                event.reviewId(),
                "chairDecision",
                new ChairDecision(event.decidedBy(), choice, event.outcome(), event.decidedAt()));
        stage(event.reviewId(), Stage.valueOf(event.outcome()));
    }

    @EventHandler
    void on(ExemplarRecognised event) {
        reviews.set(
                event.reviewId(),
                "recognition",
                new Recognition(event.exemplarId(), event.decisionNumber(), event.decidedOn()));
        stage(event.reviewId(), Stage.RECOGNISED);
    }

    @EventHandler
    void on(PersonalDataErased event) {
        reviews.change(event.reviewId(), Erased::in);
    }

    @ResetHandler
    void reset() {
        reviews.clear();
    }

    private void stage(String reviewId, Stage stage) {
        reviews.set(reviewId, "stage", stage.name());
    }

    private static Stage stageAfter(ResultComputed event) {
        String nextStep = event.nextStep();
        if (nextStep == null) {
            return Stage.valueOf(event.outcome());
        }
        return switch (TieStep.valueOf(nextStep)) {
            case RE_VOTE -> Stage.RE_VOTE_DUE;
            case CHAIR_VOTE -> Stage.CHAIR_VOTE_DUE;
        };
    }
}
