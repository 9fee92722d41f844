package vn.exemplar.review.review.write;

import java.util.List;
import vn.exemplar.review.regulation.Quorum;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.regulation.VoteResult;
import vn.exemplar.review.regulation.VotingRule;
import vn.exemplar.review.review.Choice;
import vn.exemplar.review.review.Electorate;
import vn.exemplar.review.review.events.BallotCast;
import vn.exemplar.review.review.events.BallotKeyDestroyed;
import vn.exemplar.review.review.events.BallotsCounted;
import vn.exemplar.review.review.events.ResultComputed;
import vn.exemplar.review.review.events.TieDecidedByChair;
import vn.exemplar.review.review.events.VotingAttendanceChanged;
import vn.exemplar.review.review.events.VotingOpened;
import vn.exemplar.review.review.write.castballot.CastBallot;
import vn.exemplar.review.review.write.castchairvote.CastChairVote;
import vn.exemplar.review.review.write.confirmkeydestruction.ConfirmKeyDestruction;
import vn.exemplar.review.review.write.countballots.BallotCount;
import vn.exemplar.review.review.write.countballots.CountBallots;
import vn.exemplar.review.review.write.noteattendance.NoteAttendance;
import vn.exemplar.review.review.write.openvoting.OpenVoting;

/** What was decided about a vote, in the words of the ledger. */
final class VoteFacts {

    private VoteFacts() {}

    static VotingOpened votingOpened(OpenVoting command, Electorate electorate, VotingRule rule, String presiding) {
        Quorum quorum = electorate.quorum(rule);
        List<VotingOpened.Seat> seats = command.seats().stream()
                .map(seat -> new VotingOpened.Seat(seat.memberId(), seat.role().name()))
                .toList();
        return new VotingOpened(
                command.reviewId(),
                command.sessionId(),
                command.round(),
                command.ballotKey(),
                seats,
                command.attendance().revision(),
                command.attendance().present(),
                electorate.recused(),
                presiding,
                quorum.present(),
                quorum.of(),
                quorum.needed(),
                command.act().at());
    }

    static VotingAttendanceChanged attendanceChanged(
            NoteAttendance command, int round, Electorate electorate, RuleVersion version) {
        Quorum quorum = electorate.quorum(version.rule());
        return new VotingAttendanceChanged(
                command.reviewId(),
                command.sessionId(),
                round,
                command.attendance().revision(),
                command.attendance().present(),
                quorum.present(),
                quorum.of(),
                quorum.needed(),
                !quorum.isReached());
    }

    static BallotsCounted counted(CountBallots command, int round, BallotCount count) {
        List<BallotsCounted.Ballot> ballots = count.ballots().stream()
                .map(ballot -> new BallotsCounted.Ballot(
                        ballot.trackingCode(), ballot.choice().name()))
                .toList();
        return new BallotsCounted(
                command.reviewId(),
                command.sessionId(),
                round,
                ballots,
                count.setAside(),
                command.act().at());
    }

    static TieDecidedByChair tieDecided(CastChairVote command, ResultComputed tied) {
        return new TieDecidedByChair(
                command.reviewId(),
                tied.nominationId(),
                tied.sessionId(),
                tied.round(),
                command.seat().memberId(),
                (command.agrees() ? Choice.AGREE : Choice.DISAGREE).name(),
                (command.agrees() ? VoteResult.Outcome.PASSED : VoteResult.Outcome.FAILED).name(),
                tied.agree(),
                tied.disagree(),
                tied.abstain(),
                tied.base(),
                tied.passNumerator(),
                tied.passDenominator(),
                command.act().at());
    }

    static BallotCast cast(CastBallot command) {
        return new BallotCast(
                command.reviewId(),
                command.sessionId(),
                command.round(),
                command.seat().memberId(),
                command.sealed());
    }

    static BallotKeyDestroyed keyDestroyed(ConfirmKeyDestruction command) {
        return new BallotKeyDestroyed(
                command.reviewId(), command.round(), command.act().at());
    }
}
