package vn.exemplar.review.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.ErasureFact;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

public sealed interface ReviewEvent {
    String reviewId();

    @StoredType("review.ReviewOpened.v1")
    record ReviewOpened(
            String reviewId,
            @DataSubject String nominationId,
            Dossier dossier,
            @Personal String nomineeName,
            Instant openedAt)
            implements ReviewEvent {}

    @StoredType("review.RegulationPinned.v1")
    record RegulationPinned(
            String reviewId,
            String nominationId,
            String regulationId,
            int regulationVersion,
            int quorumNumerator,
            int quorumDenominator,
            int passNumerator,
            int passDenominator,
            String passBase,
            boolean abstentionsInDenominator,
            boolean conflictedLeaveDenominator,
            List<String> tieOrder)
            implements ReviewEvent {}

    /**
     * The nomination is held, goes on or was withdrawn, and the review follows.
     *
     * @param stage of the review from now on
     * @param abandonedRound the round of voting that will never be counted; null when none was open
     */
    @StoredType("review.NominationFollowed.v1")
    record NominationFollowed(
            String reviewId,
            String nominationId,
            String stage,
            @Nullable Integer abandonedRound,
            Instant followedAt) implements ReviewEvent {}

    /** @param findings what the detectors had proposed when the member declared */
    @StoredType("review.ConflictDeclared.v1")
    record ConflictDeclared(
            String reviewId,
            @DataSubject String nominationId,
            String memberId,
            String memberUnit,
            String seatRole,
            String declaration,
            @Personal @Nullable String reason,
            List<Finding> findings,
            Instant declaredAt)
            implements ReviewEvent {

        public record Finding(String detector, String verdict) {}
    }

    /**
     * @param seats every seat with a vote that day
     * @param present who attends, as of the session's {@code attendanceRevision}
     * @param ballotKey public key of this round's ballot box, Base64
     */
    @StoredType("review.VotingOpened.v1")
    record VotingOpened(
            String reviewId,
            String sessionId,
            int round,
            String ballotKey,
            List<Seat> seats,
            int attendanceRevision,
            List<String> present,
            List<String> recused,
            String presidedBy,
            int quorumPresent,
            int quorumOf,
            int quorumNeeded,
            Instant openedAt)
            implements ReviewEvent {

        public record Seat(String memberId, String role) {}
    }

    /** @param suspended nobody can cast a ballot until the quorum is there again */
    @StoredType("review.VotingAttendanceChanged.v1")
    record VotingAttendanceChanged(
            String reviewId,
            String sessionId,
            int round,
            int attendanceRevision,
            List<String> present,
            int quorumPresent,
            int quorumOf,
            int quorumNeeded,
            boolean suspended)
            implements ReviewEvent {}

    /** @param sealed choice and tracking code, of one length whatever the choice, readable with the round's key only */
    @StoredType("review.BallotCast.v1")
    record BallotCast(String reviewId, String sessionId, int round, String memberId, String sealed)
            implements ReviewEvent {}

    /**
     * @param ballots every counted ballot, sorted by tracking code
     * @param setAside ballots of members who declared a conflict after casting; they were never opened
     */
    @StoredType("review.BallotsCounted.v1")
    record BallotsCounted(
            String reviewId, String sessionId, int round, List<Ballot> ballots, int setAside, Instant countedAt)
            implements ReviewEvent {

        public record Ballot(String trackingCode, String choice) {}
    }

    /**
     * @param base the number that the pass mark is a share of
     * @param needed how many of them must agree
     * @param nextStep what a tie leads to, null without a tie
     */
    @StoredType("review.ResultComputed.v1")
    record ResultComputed(
            String reviewId,
            String nominationId,
            String sessionId,
            int round,
            String outcome,
            int agree,
            int disagree,
            int abstain,
            int base,
            int needed,
            int passNumerator,
            int passDenominator,
            @Nullable String nextStep,
            String regulationId,
            int regulationVersion,
            Instant countedAt)
            implements ReviewEvent {}

    @StoredType("review.BallotKeyDestroyed.v1")
    record BallotKeyDestroyed(String reviewId, int round, Instant destroyedAt) implements ReviewEvent {}

    /** @param round the tied round that the vote decides; its figures are repeated here */
    @StoredType("review.TieDecidedByChair.v1")
    record TieDecidedByChair(
            String reviewId,
            String nominationId,
            String sessionId,
            int round,
            String decidedBy,
            String choice,
            String outcome,
            int agree,
            int disagree,
            int abstain,
            int base,
            int passNumerator,
            int passDenominator,
            Instant decidedAt)
            implements ReviewEvent {}

    @StoredType("review.ExemplarRecognised.v1")
    record ExemplarRecognised(
            String reviewId,
            String exemplarId,
            @DataSubject String nominationId,
            Dossier.Heading heading,
            @Personal String summary,
            @Personal String nomineeName,
            String decisionNumber,
            LocalDate decidedOn)
            implements ReviewEvent {}

    /**
     * The key of the nominee's personal data in this service was destroyed; only recorded once it was.
     *
     * @param ground code of what entitles to the erasure
     * @param reason why it was ordered, without personal data
     */
    @StoredType("review.PersonalDataErased.v1")
    record PersonalDataErased(String reviewId, String nominationId, String ground, String reason, Instant erasedAt)
            implements ReviewEvent, ErasureFact {

        @Override
        public List<String> erasedSubjects() {
            return List.of(nominationId);
        }
    }
}
