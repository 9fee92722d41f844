package vn.exemplar.review.review;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.StreamOf;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.review.Electorate.VotingSeat;
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
 * @param opening null before the first event
 * @param heldFrom where it goes on after a hold
 * @param rule the one it keeps to, null until one is pinned
 * @param declarations the last one of each member
 */
public record Review(
        @Nullable Opening opening,
        Stage stage,
        Stage heldFrom,
        @Nullable RuleVersion rule,
        List<DeclarationOfMember> declarations,
        Voting voting,
        Results results) {
    public static final Review NONE =
            new Review(null, Stage.OPEN, Stage.OPEN, null, List.of(), Voting.NEVER, Results.NONE);

    /** @param erased that the nominee's key was destroyed is on record here */
    public record Opening(
            String nominationId, Dossier dossier, @Personal String nomineeName, Instant openedAt, boolean erased) {

        Opening forgotten() {
            Opening texts = Erased.in(this);
            return new Opening(nominationId, texts.dossier(), texts.nomineeName(), openedAt, true);
        }
    }

    public record DeclarationOfMember(String memberId, Declaration declaration, Instant declaredAt) {}

    public Review after(ReviewEvent event) {
        return switch (event) {
            case ReviewOpened it ->
                with(new Opening(it.nominationId(), it.dossier(), it.nomineeName(), it.openedAt(), false));
            case RegulationPinned pinned ->
                new Review(opening, stage, heldFrom, PinnedRule.of(pinned), declarations, voting, results);
            case NominationFollowed followed ->
                new Review(opening, Stage.valueOf(followed.stage()), stage, rule, declarations, voting, results);
            case ConflictDeclared declared ->
                new Review(opening, stage, heldFrom, rule, with(declared), voting, results);
            case VotingOpened start -> at(Stage.VOTING, voting.after(start), results);
            case VotingAttendanceChanged change -> at(stage, voting.after(change), results);
            case BallotCast ballot -> at(stage, voting.after(ballot), results);
            case BallotsCounted counted -> at(stage, voting.after(counted), results.after(counted));
            case ResultComputed result -> at(Stage.after(result), voting, results.after(result));
            case BallotKeyDestroyed destroyed -> at(stage, voting.after(destroyed), results);
            case TieDecidedByChair decision -> at(Stage.valueOf(decision.outcome()), voting, results.after(decision));
            case ExemplarRecognised recognised -> at(Stage.RECOGNISED, voting, results.after(recognised));
            case PersonalDataErased erasure -> with(opened().forgotten());
        };
    }

    private Review with(Opening other) {
        return new Review(other, stage, heldFrom, rule, declarations, voting, results);
    }

    private List<DeclarationOfMember> with(ConflictDeclared declared) {
        return Stream.concat(
                        declarations.stream().filter(one -> !one.memberId().equals(declared.memberId())),
                        Stream.of(new DeclarationOfMember(
                                declared.memberId(),
                                Declaration.valueOf(declared.declaration()),
                                declared.declaredAt())))
                .toList();
    }

    private Review at(Stage next, Voting nextVoting, Results nextResults) {
        return new Review(opening, next, heldFrom, rule, declarations, nextVoting, nextResults);
    }

    public boolean exists() {
        return opening != null;
    }

    public Opening opened() {
        return requireNonNull(opening);
    }

    public RuleVersion pinned() {
        return requireNonNull(rule);
    }

    /** The person whom the item is about, if it is about a person. */
    public @Nullable String nominee() {
        return opened().dossier().heading().subject().personId();
    }

    /** Those in conflict with the item: for them it does not exist. */
    public List<String> shutOut() {
        Stream<String> conflicted = declarations.stream()
                .filter(one -> one.declaration() == Declaration.CONFLICT)
                .map(DeclarationOfMember::memberId);
        return Stream.concat(Stream.ofNullable(nominee()), conflicted)
                .distinct()
                .toList();
    }

    public boolean isShutOut(String personId) {
        return shutOut().contains(personId);
    }

    /** Who may vote as things stand in the latest round. */
    public Electorate electorate() {
        return electorate(voting.attendance().present());
    }

    /** Who may vote in the latest round with these in the room. */
    public Electorate electorate(Collection<String> present) {
        return new Electorate(voting.seats(), present, byMember(), nominee());
    }

    /** Who may vote on a day with these seats. */
    public Electorate electorate(List<Seat> ofThatDay, Collection<String> present) {
        return new Electorate(VotingSeat.among(ofThatDay), present, byMember(), nominee());
    }

    private Map<String, Declaration> byMember() {
        return declarations.stream()
                .collect(Collectors.toMap(DeclarationOfMember::memberId, DeclarationOfMember::declaration));
    }

    @AggregateRoot(type = "Review")
    static class ReviewStream extends StreamOf<Review, ReviewEvent> {
        ReviewStream() {
            super(NONE, ReviewEvent::reviewId, Review::after);
        }
    }
}
