package vn.exemplar.nomination.evidence.shutout;

import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.contract.review.v1.DossierAccessRevoked;
import vn.exemplar.nomination.evidence.Vault;

@Component
class ShutOutReviewerOnDossierAccessRevoked implements ContractDoor<DossierAccessRevoked> {
    private final Commands commands;

    ShutOutReviewerOnDossierAccessRevoked(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Class<DossierAccessRevoked> eventType() {
        return DossierAccessRevoked.class;
    }

    @Override
    public void on(DossierAccessRevoked event, Act act) {
        commands.carryOut(new ShutOutReviewer(Vault.idOf(event.nominationId()), event.memberId(), act));
    }
}
