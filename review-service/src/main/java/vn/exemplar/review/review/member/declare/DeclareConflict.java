package vn.exemplar.review.review.member.declare;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.forbidden;
import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.review.ConflictDetector;
import vn.exemplar.review.review.Declaration;
import vn.exemplar.review.review.Dossier;
import vn.exemplar.review.review.Review;
import vn.exemplar.review.review.ReviewEvent;
import vn.exemplar.review.review.ReviewEvent.ConflictDeclared;
import vn.exemplar.review.review.ReviewEvent.ConflictDeclared.Finding;

/** @param seat the seat that the member holds on the day of declaring */
record DeclareConflict(
        String subject,
        Seat seat,
        Declaration declaration,
        @Nullable String reason,
        Act act) implements Decision<Review, ReviewEvent> {

    @Override
    public List<ReviewEvent> decide(Review review) {
        boolean inConflict = declaration == Declaration.CONFLICT;
        refuseUnless(review.exists(), () -> notFound("review-unknown", "R4"));
        refuseUnless(!review.stage().isDecided(), () -> conflict("review-already-decided", "R4"));
        refuseUnless(
                inConflict || !seat.memberId().equals(review.nominee()),
                () -> forbidden("nominee-declares-conflict-only", "R4"));
        refuseUnless(
                inConflict || !review.isShutOut(seat.memberId()), () -> conflict("declared-conflict-stands", "R4"));
        return List.of(new ConflictDeclared(
                subject,
                review.opened().nominationId(),
                seat.memberId(),
                seat.unit(),
                seat.role().name(),
                declaration.name(),
                reason,
                findings(review.opened().dossier()),
                act.at()));
    }

    private List<Finding> findings(Dossier dossier) {
        return ConflictDetector.findings(dossier, seat.memberId(), seat.unit()).stream()
                .map(found ->
                        new Finding(found.detector().name(), found.verdict().name()))
                .toList();
    }
}
