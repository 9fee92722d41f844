package vn.exemplar.review.review.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.*;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.ActMetadata;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.review.Electorate;
import vn.exemplar.review.review.Stage;
import vn.exemplar.review.review.events.BallotsCounted;
import vn.exemplar.review.review.events.ReviewEvent;
import vn.exemplar.review.review.write.castballot.*;
import vn.exemplar.review.review.write.castchairvote.*;
import vn.exemplar.review.review.write.confirmkeydestruction.ConfirmKeyDestruction;
import vn.exemplar.review.review.write.countballots.*;
import vn.exemplar.review.review.write.declareconflict.*;
import vn.exemplar.review.review.write.erasepersonaldata.ErasePersonalData;
import vn.exemplar.review.review.write.follownomination.FollowNomination;
import vn.exemplar.review.review.write.noteattendance.NoteAttendance;
import vn.exemplar.review.review.write.openreview.OpenReview;
import vn.exemplar.review.review.write.openvoting.*;
import vn.exemplar.review.review.write.pinregulation.*;
import vn.exemplar.review.review.write.recogniseexemplar.*;

@AggregateRoot
class Review {

    @AggregateIdentifier
    private @Nullable String reviewId;

    private final ReviewState state = new ReviewState();

    Review() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenReview command) {
        if (state.isOpened()) {
            return;
        }
        apply(ReviewFacts.opened(command));
        command.rule().ifPresent(this::pin);
    }

    @CommandHandler
    void decide(PinRegulation command) {
        pin(command.rule());
    }

    @CommandHandler
    void decide(FollowNomination command) {
        Following.followed(command, state).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(DeclareConflict command) {
        ADeclarationIsTaken.check(state.stage(), state.nominee(), state.declarationOf(command.seat()), command);
        apply(ReviewFacts.declared(command, state.opened()));
    }

    @CommandHandler
    void decide(OpenVoting command) {
        VotingOpensOncePerRound.check(state.stage(), state.voting().round(), command.round());
        Electorate electorate = state.electorate(command);
        EveryPresentMemberHasDeclared.check(electorate);
        pin(command.convenedUnder());
        VotingOpensOnlyWithQuorum.check(electorate.quorum(state.rule().rule()));
        applyUnderRule(
                VoteFacts.votingOpened(command, electorate, state.rule().rule(), SomebodyPresides.over(electorate)));
    }

    @CommandHandler
    void decide(NoteAttendance command) {
        Voting voting = state.voting();
        boolean news = state.stage() == Stage.VOTING
                && voting.sessionId().equals(command.sessionId())
                && command.attendance().revision() > voting.attendance().revision();
        if (news) {
            applyUnderRule(
                    VoteFacts.attendanceChanged(command, voting.round(), state.electorate(command), state.rule()));
        }
    }

    @CommandHandler
    void decide(CastBallot command) {
        ABallotIsTaken.check(state.stage(), state.voting(), state.electorate(), state::quorum, command);
        applyUnderRule(VoteFacts.cast(command));
    }

    @CommandHandler
    void decide(CountBallots command) {
        OnlyAVoteOfThisSessionIsCounted.check(state.voting(), command.sessionId());
        if (state.stage() != Stage.VOTING) {
            return;
        }
        AVoteIsComplete.check(state.voting(), state.electorate(), state.rule().rule());
        BallotCount count = BallotCount.of(state.voting(), state.electorate(), command.opener());
        BallotsCounted counted = VoteFacts.counted(command, state.voting().round(), count);
        applyUnderRule(counted);
        applyUnderRule(ResultFromBallots.of(counted, state));
    }

    @CommandHandler
    void decide(ConfirmKeyDestruction command) {
        if (!state.isKeyDestroyed(command.round())) {
            apply(VoteFacts.keyDestroyed(command));
        }
    }

    @CommandHandler
    void decide(CastChairVote command) {
        OnlyWhoPresidesDecidesATie.check(state.stage(), state.voting(), state.electorate(), command);
        applyUnderRule(VoteFacts.tieDecided(command, state.latestResult()));
    }

    @CommandHandler
    void decide(RecogniseExemplar command) {
        OnlyAPassingResultIsRecognised.check(state.stage());
        apply(ReviewFacts.recognised(command, state.opened()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ErasePersonalData command) {
        state.erasure(command).ifPresent(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(ReviewEvent event) {
        state.evolve(event);
        reviewId = state.opened().reviewId();
    }

    private void applyUnderRule(ReviewEvent event) {
        RuleVersion rule = state.rule();
        apply(event, MetaData.with(ActMetadata.RULE_SET, rule.regulationId() + '#' + rule.version()));
    }

    private void pin(RuleVersion version) {
        if (!state.hasRule()) {
            apply(PinnedRule.event(state.opened().reviewId(), state.opened().nominationId(), version));
        }
    }
}
