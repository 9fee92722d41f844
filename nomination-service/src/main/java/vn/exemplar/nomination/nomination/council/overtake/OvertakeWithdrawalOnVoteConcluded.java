package vn.exemplar.nomination.nomination.council.overtake;

import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.contract.review.v1.VoteConcluded;

/** A vote is concluded only of a nomination of whose withdrawal the council had not heard: then the council was sooner (N8). */
@Component
class OvertakeWithdrawalOnVoteConcluded implements ContractDoor<VoteConcluded> {
    private final Commands commands;

    OvertakeWithdrawalOnVoteConcluded(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Class<VoteConcluded> eventType() {
        return VoteConcluded.class;
    }

    @Override
    public void on(VoteConcluded event, Act act) {
        commands.carryOut(new OvertakeWithdrawal(event.nominationId(), event.countedAt(), act));
    }
}
