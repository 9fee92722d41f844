package vn.exemplar.review.review.write;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.regulation.*;
import vn.exemplar.review.regulation.VoteResult.Outcome;
import vn.exemplar.review.review.*;
import vn.exemplar.review.review.events.*;
import vn.exemplar.review.review.write.erasepersonaldata.ErasePersonalData;
import vn.exemplar.review.review.write.noteattendance.NoteAttendance;
import vn.exemplar.review.review.write.openvoting.OpenVoting;
import vn.exemplar.review.review.write.pinregulation.PinnedRule;

/** What a review remembers of its events. */
class ReviewState {
    private Stage stage = Stage.OPEN;
    private Stage heldFrom = Stage.OPEN;
    private @Nullable ReviewOpened opened;
    private @Nullable RuleVersion rule;
    private final Map<String, Declaration> declarations = new TreeMap<>();
    private Voting voting = Voting.NEVER;
    private int ties;
    private @Nullable ResultComputed latestResult;
    private int keysDestroyedUpToRound;
    private boolean erased;

    void evolve(ReviewEvent event) {
        switch (event) {
            case ReviewOpened first -> opened = first;
            case RegulationPinned pinned -> rule = PinnedRule.of(pinned);
            case NominationFollowed followed -> follow(Stage.valueOf(followed.stage()));
            case ConflictDeclared declared ->
                declarations.put(declared.memberId(), Declaration.valueOf(declared.declaration()));
            case VotingOpened start -> {
                stage = Stage.VOTING;
                voting = Voting.opened(start);
            }
            case VotingAttendanceChanged change -> voting = voting.with(change);
            case BallotCast ballot -> voting = voting.with(ballot);
            case BallotsCounted counted -> voting = voting.emptied();
            case ResultComputed result -> conclude(result);
            case BallotKeyDestroyed destroyed -> keysDestroyedUpToRound = destroyed.round();
            case TieDecidedByChair decision -> stage = Stage.valueOf(decision.outcome());
            case ExemplarRecognised recognised -> stage = Stage.RECOGNISED;
            case PersonalDataErased erasure -> erased = true;
        }
    }

    private void follow(Stage next) {
        heldFrom = stage;
        stage = next;
    }

    private void conclude(ResultComputed result) {
        latestResult = result;
        stage = switch (Outcome.valueOf(result.outcome())) {
            case PASSED -> Stage.PASSED;
            case FAILED -> Stage.FAILED;
            case TIED -> afterTie(TieStep.valueOf(requireNonNull(result.nextStep())));
        };
    }

    private Stage afterTie(TieStep next) {
        ties++;
        return switch (next) {
            case RE_VOTE -> Stage.RE_VOTE_DUE;
            case CHAIR_VOTE -> Stage.CHAIR_VOTE_DUE;
        };
    }

    /** Who may vote as things stand in the open round. */
    Electorate electorate() {
        return new Electorate(voting.seats(), voting.attendance().present(), declarations, nominee());
    }

    Electorate electorate(OpenVoting command) {
        return new Electorate(command.seats(), command.attendance().present(), declarations, nominee());
    }

    Electorate electorate(NoteAttendance command) {
        return new Electorate(voting.seats(), command.attendance().present(), declarations, nominee());
    }

    boolean isOpened() {
        return opened != null;
    }

    ReviewOpened opened() {
        return requireNonNull(opened);
    }

    Stage stage() {
        return stage;
    }

    /** Where it goes on after a hold. */
    Stage heldFrom() {
        return heldFrom;
    }

    boolean hasRule() {
        return rule != null;
    }

    RuleVersion rule() {
        return requireNonNull(rule);
    }

    @Nullable
    Declaration declarationOf(Seat seat) {
        return declarations.get(seat.memberId());
    }

    /** Of the open round. */
    Quorum quorum() {
        return electorate().quorum(rule().rule());
    }

    Voting voting() {
        return voting;
    }

    int ties() {
        return ties;
    }

    ResultComputed latestResult() {
        return requireNonNull(latestResult);
    }

    boolean isKeyDestroyed(int round) {
        return round <= keysDestroyedUpToRound;
    }

    /** Nothing when it is recorded already; a nomination that never came here left nothing but its key. */
    Optional<PersonalDataErased> erasure(ErasePersonalData command) {
        return opened == null || erased ? Optional.empty() : Optional.of(ReviewFacts.erased(command, opened));
    }

    @Nullable
    String nominee() {
        return opened().dossier().heading().subject().personId();
    }
}
