package vn.exemplar.review.review.write.castballot;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.review.Electorate;

final class OnlyEligibleMembersVote {

    private OnlyEligibleMembersVote() {}

    static void check(Electorate electorate, Seat seatOfThatDay) {
        String member = seatOfThatDay.memberId();
        if (electorate.isConflicted(member)) {
            throw Refusal.forbidden("conflicted-member-does-not-vote", "R4");
        }
        if (!seatOfThatDay.voting() || !electorate.hasVotingSeat(member)) {
            throw Refusal.forbidden("no-vote-with-this-seat", "R3");
        }
        if (!electorate.hasDeclared(member)) {
            throw Refusal.conflict("declaration-missing", "R4");
        }
        if (!electorate.mayVote(member)) {
            throw Refusal.conflict("member-not-present", "R7");
        }
    }
}
