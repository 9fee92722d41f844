package vn.exemplar.review.regulation;

import java.util.List;
import vn.exemplar.review.regulation.VoteResult.Outcome;

/** The part of a regulation that a vote is decided by. */
public record VotingRule(
        Fraction quorum,
        Fraction passMark,
        PassBase passBase,
        boolean abstentionsInDenominator,
        boolean conflictedLeaveDenominator,
        List<TieStep> tieOrder) {

    /** What the pass mark is a share of. */
    public enum PassBase {
        ALL_MEMBERS,
        BALLOTS_CAST
    }

    /** What the council does next when as many agree as disagree. */
    public enum TieStep {
        RE_VOTE,
        CHAIR_VOTE
    }

    public VotingRule {
        tieOrder = List.copyOf(tieOrder);
    }

    /**
     * @param members voting seats held that day
     * @param conflicted how many of them have a conflict with the item
     * @param present how many may vote on the item and are present
     */
    public Quorum quorum(int members, int conflicted, int present) {
        int base = baseOf(members, conflicted);
        return new Quorum(present, base, quorum.neededOf(base));
    }

    /** @param tiesBefore how many earlier rounds of the same item ended in a tie */
    public VoteResult judge(Tally tally, int members, int conflicted, int tiesBefore) {
        int base = passBase(tally, members, conflicted);
        int needed = passMark.neededOf(base);
        if (passMark.isReachedBy(tally.agree(), base)) {
            return new VoteResult(Outcome.PASSED, base, needed, null);
        }
        return tally.isTied() && tiesBefore < tieOrder.size()
                ? new VoteResult(Outcome.TIED, base, needed, tieOrder.get(tiesBefore))
                : new VoteResult(Outcome.FAILED, base, needed, null);
    }

    private int passBase(Tally tally, int members, int conflicted) {
        int counted =
                switch (passBase) {
                    case ALL_MEMBERS -> baseOf(members, conflicted);
                    case BALLOTS_CAST -> tally.cast();
                };
        return abstentionsInDenominator ? counted : counted - tally.abstain();
    }

    private int baseOf(int members, int conflicted) {
        return conflictedLeaveDenominator ? members - conflicted : members;
    }
}
