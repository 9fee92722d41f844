package vn.exemplar.review.review.director.recognise;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.review.review.Dossier;
import vn.exemplar.review.review.Review;
import vn.exemplar.review.review.Review.Opening;
import vn.exemplar.review.review.ReviewEvent;
import vn.exemplar.review.review.ReviewEvent.ExemplarRecognised;
import vn.exemplar.review.review.ReviewId;
import vn.exemplar.review.review.Stage;

record RecogniseExemplar(String subject, String decisionNumber, LocalDate decidedOn, Act act)
        implements Decision<Review, ReviewEvent> {

    @Override
    public List<ReviewEvent> decide(Review review) {
        refuseUnless(review.exists() && !review.isShutOut(act.actor().id()), () -> notFound("review-unknown", "R4"));
        refuseUnless(review.stage() != Stage.RECOGNISED, () -> conflict("already-recognised", "R11"));
        refuseUnless(
                review.stage() == Stage.PASSED,
                () -> conflict("result-not-passing", "R11")
                        .with("stage", review.stage().name()));
        Opening opened = review.opened();
        Dossier dossier = opened.dossier();
        return List.of(new ExemplarRecognised(
                subject,
                ReviewId.exemplar(opened.nominationId()),
                opened.nominationId(),
                dossier.heading(),
                dossier.summary(),
                opened.nomineeName(),
                decisionNumber,
                decidedOn));
    }
}
