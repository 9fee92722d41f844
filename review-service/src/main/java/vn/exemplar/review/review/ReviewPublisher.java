package vn.exemplar.review.review;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.publishing.ContractPublisher;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.contract.review.v1.DossierAccessGranted;
import vn.exemplar.contract.review.v1.DossierAccessRevoked;
import vn.exemplar.contract.review.v1.ExemplarRecognised.Personal;
import vn.exemplar.contract.review.v1.ExemplarRecognised.PublicationConsent;
import vn.exemplar.contract.review.v1.VoteConcluded;
import vn.exemplar.review.regulation.VoteResult.Outcome;
import vn.exemplar.review.review.Dossier.Consent;
import vn.exemplar.review.review.Dossier.Heading;
import vn.exemplar.review.review.ReviewEvent.BallotCast;
import vn.exemplar.review.review.ReviewEvent.BallotKeyDestroyed;
import vn.exemplar.review.review.ReviewEvent.BallotsCounted;
import vn.exemplar.review.review.ReviewEvent.ConflictDeclared;
import vn.exemplar.review.review.ReviewEvent.ExemplarRecognised;
import vn.exemplar.review.review.ReviewEvent.NominationFollowed;
import vn.exemplar.review.review.ReviewEvent.PersonalDataErased;
import vn.exemplar.review.review.ReviewEvent.RegulationPinned;
import vn.exemplar.review.review.ReviewEvent.ResultComputed;
import vn.exemplar.review.review.ReviewEvent.ReviewOpened;
import vn.exemplar.review.review.ReviewEvent.TieDecidedByChair;
import vn.exemplar.review.review.ReviewEvent.VotingAttendanceChanged;
import vn.exemplar.review.review.ReviewEvent.VotingOpened;

/**
 * A review is announced when its rule is pinned, who may open the dossier with each declaration, and a vote when its
 * outcome is final, not after a tie.
 */
@Component
class ReviewPublisher implements ContractPublisher<ReviewEvent> {

    @Override
    public Class<ReviewEvent> eventFamily() {
        return ReviewEvent.class;
    }

    @Override
    public Optional<ContractEvent> publish(ReviewEvent event, StoredFact fact) {
        return switch (event) {
            case ReviewOpened inside -> Optional.empty();
            case RegulationPinned pinned ->
                Optional.of(new vn.exemplar.contract.review.v1.ReviewOpened(
                        pinned.reviewId(), pinned.nominationId(), pinned.regulationId(), pinned.regulationVersion()));
            case NominationFollowed inside -> Optional.empty();
            case ConflictDeclared declared -> Optional.of(access(declared));
            case VotingOpened inside -> Optional.empty();
            case VotingAttendanceChanged inside -> Optional.empty();
            case BallotCast inside -> Optional.empty();
            case BallotsCounted inside -> Optional.empty();
            case ResultComputed result -> concluded(result);
            case BallotKeyDestroyed inside -> Optional.empty();
            case TieDecidedByChair decision -> Optional.of(concluded(decision));
            case ExemplarRecognised recognised -> Optional.of(recognised(recognised));
            case PersonalDataErased inside -> Optional.empty();
        };
    }

    /** Before a declaration nobody has access; what a member declared last decides (R4). */
    private static ContractEvent access(ConflictDeclared declared) {
        return switch (Declaration.valueOf(declared.declaration())) {
            case NONE, POSSIBLE ->
                new DossierAccessGranted(
                        declared.reviewId(), declared.nominationId(), declared.memberId(), declared.declaredAt());
            case CONFLICT ->
                new DossierAccessRevoked(
                        declared.reviewId(), declared.nominationId(), declared.memberId(), declared.declaredAt());
        };
    }

    private static Optional<ContractEvent> concluded(ResultComputed result) {
        if (Outcome.valueOf(result.outcome()) == Outcome.TIED) {
            return Optional.empty();
        }
        return Optional.of(new VoteConcluded(
                result.reviewId(),
                result.nominationId(),
                result.sessionId(),
                result.round(),
                result.outcome(),
                result.agree(),
                result.disagree(),
                result.abstain(),
                result.base(),
                result.passNumerator() + "/" + result.passDenominator(),
                result.countedAt()));
    }

    private static VoteConcluded concluded(TieDecidedByChair decision) {
        return new VoteConcluded(
                decision.reviewId(),
                decision.nominationId(),
                decision.sessionId(),
                decision.round(),
                decision.outcome(),
                decision.agree(),
                decision.disagree(),
                decision.abstain(),
                decision.base(),
                decision.passNumerator() + "/" + decision.passDenominator(),
                decision.decidedAt());
    }

    private static ContractEvent recognised(ExemplarRecognised event) {
        Heading heading = event.heading();
        Consent consent = heading.consent();
        return new vn.exemplar.contract.review.v1.ExemplarRecognised(
                event.exemplarId(),
                event.reviewId(),
                event.nominationId(),
                heading.programmeId(),
                heading.programmeVersion(),
                heading.year(),
                heading.title(),
                heading.exemplarKind(),
                heading.scope(),
                heading.mainField(),
                heading.otherFields(),
                heading.subject().type(),
                heading.subject().unit(),
                heading.subject().personId(),
                heading.nominatingUnit(),
                event.summary(),
                event.decisionNumber(),
                event.decidedOn(),
                new PublicationConsent(consent.name(), consent.photo(), consent.quotation(), consent.unit()),
                new Personal(event.nomineeName()));
    }
}
