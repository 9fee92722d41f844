package vn.exemplar.nomination.evidence.admit;

import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.contract.review.v1.DossierAccessGranted;
import vn.exemplar.nomination.evidence.Vault;

@Component
class AdmitReviewerOnDossierAccessGranted implements ContractDoor<DossierAccessGranted> {
    private final Commands commands;

    AdmitReviewerOnDossierAccessGranted(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Class<DossierAccessGranted> eventType() {
        return DossierAccessGranted.class;
    }

    @Override
    public void on(DossierAccessGranted event, Act act) {
        commands.carryOut(new AdmitReviewer(Vault.idOf(event.nominationId()), event.memberId(), act));
    }
}
