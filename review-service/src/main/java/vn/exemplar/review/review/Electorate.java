package vn.exemplar.review.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.exemplar.review.council.CouncilRole;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.regulation.Quorum;
import vn.exemplar.review.regulation.VotingRule;
import vn.exemplar.review.review.ReviewEvent.VotingOpened;

/**
 * Who may vote on one item at one moment.
 *
 * @param nominee the person whom the item is about, if it is about a person: in conflict without saying so
 */
public record Electorate(
        List<VotingSeat> seats,
        Collection<String> present,
        Map<String, Declaration> declarations,
        @Nullable String nominee) {

    /** A seat with a vote, on the day on which the vote was opened. */
    public record VotingSeat(String memberId, CouncilRole role) {

        static VotingSeat of(VotingOpened.Seat seat) {
            return new VotingSeat(seat.memberId(), CouncilRole.valueOf(seat.role()));
        }

        static List<VotingSeat> among(List<Seat> seats) {
            return seats.stream()
                    .filter(Seat::voting)
                    .map(seat -> new VotingSeat(seat.memberId(), seat.role()))
                    .toList();
        }
    }

    public boolean isConflicted(String memberId) {
        return memberId.equals(nominee) || declarations.get(memberId) == Declaration.CONFLICT;
    }

    public boolean hasDeclared(String memberId) {
        return isConflicted(memberId) || declarations.containsKey(memberId);
    }

    public boolean hasVotingSeat(String memberId) {
        return seats.stream().anyMatch(seat -> seat.memberId().equals(memberId));
    }

    public boolean mayVote(String memberId) {
        return hasVotingSeat(memberId)
                && present.contains(memberId)
                && hasDeclared(memberId)
                && !isConflicted(memberId);
    }

    public List<String> eligible() {
        return seats.stream().map(VotingSeat::memberId).filter(this::mayVote).toList();
    }

    public List<String> recused() {
        return seats.stream()
                .map(VotingSeat::memberId)
                .filter(this::isConflicted)
                .toList();
    }

    public List<String> undeclared() {
        return present.stream().filter(member -> !hasDeclared(member)).sorted().toList();
    }

    public Quorum quorum(VotingRule rule) {
        return rule.quorum(seats.size(), recused().size(), presentWithoutConflict());
    }

    /** The chair; without them, or in conflict, a vice-chair. */
    public Optional<String> presiding() {
        return presiding(CouncilRole.CHAIR).or(() -> presiding(CouncilRole.VICE_CHAIR));
    }

    private int presentWithoutConflict() {
        return Math.toIntExact(seats.stream()
                .map(VotingSeat::memberId)
                .filter(member -> present.contains(member) && !isConflicted(member))
                .count());
    }

    private Optional<String> presiding(CouncilRole role) {
        return seats.stream()
                .filter(seat -> seat.role() == role)
                .map(VotingSeat::memberId)
                .filter(this::mayVote)
                .findFirst();
    }
}
